/** A file that a source rule must refuse, and one in the same place that it must let be. */
export type SourceCase = { readonly rule: string; readonly file: string; readonly bad: string; readonly good: string };

const classes = (names: string) => `export const x = <p className="flex ${names}">x</p>;\n`;
const physical = [
  ['ml-4', 'ms-4'],
  ['md:-mr-2', 'md:-me-2'],
  ['pl-[3px]', 'ps-[3px]'],
  ['pr-px', 'pe-px'],
  ['left-0', 'start-0'],
  ['hover:right-1/2', 'hover:end-1/2'],
  ['text-left', 'text-start'],
  ['text-right', 'text-end'],
  ['rounded-l', 'rounded-s'],
  ['rounded-tr-lg', 'rounded-se-lg'],
  ['border-l', 'border-s'],
  ['border-r-2', 'border-e-2'],
  ['!float-left', '!float-start'],
] as const;
const declarations = [
  ['margin-left: 1px', 'margin-inline-start: 1px'],
  ['padding-right: 1px', 'padding-inline-end: 1px'],
  ['border-left: 1px solid', 'border-inline-start: 1px solid'],
  ['border-top-left-radius: 1px', 'border-start-start-radius: 1px'],
  ['text-align: right', 'text-align: end'],
  ['left: 0', 'inset-inline-start: 0'],
] as const;
const names = ['utils', 'helpers', 'lib', 'common', 'misc', 'types', 'constants', 'services'];

export const sourceCases: readonly SourceCase[] = [
  ...physical.map(([bad, good]) => ({
    rule: 'left or right',
    file: 'components/reader/row.tsx',
    bad: classes(bad),
    good: classes(good),
  })),
  ...declarations.map(([bad, good]) => ({
    rule: 'left or right',
    file: 'app/globals.css',
    bad: `p {\n  ${bad};\n}\n`,
    good: `/* ${bad}; */\n@page :left {\n  @top-left {\n    content: "";\n  }\n}\np {\n  ${good};\n}\n`,
  })),
  {
    rule: 'left or right',
    file: 'components/ui/panel.tsx',
    bad: 'export const x = { marginLeft: 1 };\n',
    good: 'export const x = { marginInlineStart: 1 };\n',
  },
  {
    rule: 'markup as text',
    file: 'components/reader/row.tsx',
    bad: `export const x = <p dangerouslySetInnerHTML={{ __html: '' }} />;\n`,
    good: `// never innerHTML\nexport const x = <p />;\n`,
  },
  {
    rule: 'markup as text',
    file: 'app/[locale]/page.tsx',
    bad: `node.innerHTML = '';\n`,
    good: `node.textContent = '';\n`,
  },
  {
    rule: 'markup as text',
    file: 'app/[locale]/library-data.tsx',
    bad: `export const x = <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: '{}' }} />;\n`,
    good: 'export const x = <StructuredData graph={graph} />;\n',
  },
  {
    rule: 'inline style',
    file: 'components/ui/panel.tsx',
    bad: 'export const x = <p style={{ width: 1 }} />;\n',
    good: 'export const x = <p className="w-1" />;\n',
  },
  {
    rule: 'import in a type',
    file: 'core/text/run.ts',
    bad: `export type X = import('react').ReactNode;\n`,
    good: `export const x = import('./x').then((it) => it.x);\n`,
  },
];

/** Paths whose name says nothing, and the same place with a name that does. */
export const nameCases = names.flatMap((name) => [
  { bad: `core/text/${name}.ts`, good: 'core/text/split-sentences.ts' },
  { bad: `components/${name}/row.tsx`, good: 'components/reader/row.tsx' },
]);
