import { exceptions } from './exceptions';

export type SourceRule = {
  readonly name: string;
  readonly advice: string;
  /** Which files it looks at, by their path. */
  readonly files: RegExp;
  /** What it refuses: in the path, or in the text (comments taken out). */
  readonly refuses: { readonly path: RegExp } | { readonly text: RegExp };
};

export type Violation = {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly advice: string;
};

const screens = /^(app|components)\/.*\.tsx?$/;
const physicalClasses = [
  '-?(?:m|p|scroll-m|scroll-p)[lr]-(?:\\d|\\[|\\(|auto|px)[^\\s"\'`]*',
  '-?(?:left|right)-(?:\\d|\\[|\\(|auto|px|full)[^\\s"\'`]*',
  '(?:text|float|clear|object|origin)-(?:left|right)',
  '(?:rounded-(?:[lr]|[tb][lr])|border-[lr])(?:-[^\\s"\'`]+)?',
  '(?:bg-gradient|bg-linear|mask)-to-[lr]',
].join('|');
const physicalStyles =
  '(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-\\w+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right';

/** What neither the linter nor the compiler can refuse. */
export const sourceRules: readonly SourceRule[] = [
  {
    name: 'left or right',
    advice: 'Write the logical class: ms- me- ps- pe- start- end- text-start text-end rounded-s border-e.',
    files: screens,
    refuses: { text: new RegExp(`(?<=["'\`\\s:!])(?:${physicalClasses})!?(?=["'\`\\s])`) },
  },
  {
    name: 'left or right',
    advice: 'Write the logical property: marginInlineStart, paddingInlineEnd, insetInlineStart …',
    files: screens,
    refuses: { text: /\b(?:margin|padding|border)(?:Left|Right)\b/ },
  },
  {
    name: 'left or right',
    advice: 'Write the logical property: margin-inline-start, inset-inline-end, text-align: start …',
    files: /^(app|components)\/.*\.css$/,
    refuses: {
      text: new RegExp(
        `(?<=[\\s;{])(?:(?:${physicalStyles})\\s*:|(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b)`,
      ),
    },
  },
  {
    name: 'markup as text',
    advice: 'Texts become elements; nothing is set as HTML.',
    files: screens,
    refuses: { text: /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)\b|\bdocument\.write\b/ },
  },
  {
    name: 'inline style',
    advice: 'Write a class, or an attribute that CSS answers.',
    files: screens,
    refuses: { text: /\sstyle=(?:\{|["'])/ },
  },
  {
    name: 'import in a type',
    advice: 'Write `import type … from` at the top, where the linter sees it.',
    files: /\.tsx?$/,
    refuses: { text: /\bimport\(\s*['"][^'"]+['"]\s*\)\.(?!then\b)|\btypeof import\(/ },
  },
  {
    name: 'a name that says nothing',
    advice: 'Name the file or folder for what it does.',
    files: /\.(tsx?|mjs|css)$/,
    refuses: { path: /(^|\/)(utils?|helpers?|lib|common|misc|types?|constants?|services?)(\.[^/]*)?(\/|$)/ },
  },
];

/** What one file breaks; tests are free to. */
export function findViolations(file: string, text: string, excepted: typeof exceptions = exceptions): Violation[] {
  if (/\.test\.tsx?$/.test(file)) return [];
  const code = withoutComments(text);
  return sourceRules
    .filter((rule) => rule.files.test(file) && excepted[rule.name]?.[file] === undefined)
    .flatMap((rule) => {
      const place = 'path' in rule.refuses ? file.search(rule.refuses.path) : code.search(rule.refuses.text);
      if (place < 0) return [];
      const line = 'path' in rule.refuses ? 1 : code.slice(0, place + 1).split('\n').length;
      return [{ rule: rule.name, file, line, advice: rule.advice }];
    });
}

/** Exceptions that no file needs: an exception is for what a file does today. */
export function findIdleExceptions(sources: ReadonlyMap<string, string>): string[] {
  return Object.entries(exceptions).flatMap(([rule, files]) =>
    Object.keys(files)
      .filter((file) => !findViolations(file, sources.get(file) ?? '', {}).some((found) => found.rule === rule))
      .map((file) => `${file} needs no exception from “${rule}”. Take it out of bin/guards/exceptions.ts.`),
  );
}

/** The text with comments blanked out, its lines where they were. */
function withoutComments(text: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(?<=^|[\s;{}])\/\/.*$/gm, blank);
}
