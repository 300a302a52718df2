/** A file in its place; a bad one names what the linter must say about it. */
export type GoodFile = { readonly folder: string; readonly text: string; readonly name?: string };
export type BadFile = GoodFile & { readonly says: string };

const restricted = 'lint/style/noRestrictedImports';
const rung = (folder: string, specifier: string, message: string): BadFile => ({
  folder,
  text: `import { x } from '${specifier}';\nexport const y = x;\n`,
  says: `${restricted} ${message}`,
});
const allowed = (folder: string, specifier: string): GoodFile => ({
  folder,
  text: `import { x } from '${specifier}';\nexport const y = x;\n`,
});

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `export const x${index} = ${index};\n`).join('');

const core = 'core imports itself, relatively, and pure libraries only.';
const components = 'components import i18n and core; pages pass them data.';
const feature = 'A feature never imports another feature; they meet in a page.';
const ui = 'components/ui knows no words and no articles.';
const nobody = 'Nobody imports bin or e2e.';
const outside = 'Write the plain path, inside the repository.';

const forbiddenInCore = [
  ...['react', 'react-dom/client', 'next', 'next/link', 'next-intl', 'node:fs', 'fs', 'path', 'server-only', 'vitest'],
  ...['@/core/text/run', '@/server/store', '../../server/store', '../../app/page', '../../i18n/routing'],
  ...['../../components/ui/button', '../../messages/en.json'],
];
const features = ['reader', 'library', 'open', 'preferences', 'print', 'shell', 'search'];

export const badFiles: readonly BadFile[] = [
  ...forbiddenInCore.map((specifier) => rung('core/article', specifier, core)),
  { folder: 'core/article', text: `export type { X } from '../../server/store';\n`, says: `${restricted} ${core}` },
  { folder: 'core/article', text: `export * from '@/app/page';\n`, says: `${restricted} ${core}` },
  { folder: 'core/article', text: `export const x = import('react');\n`, says: `${restricted} ${core}` },
  rung('core/article', './../../server/store', outside),
  rung('core/article', '../../../shared/x', outside),
  rung('components/reader', '@/server/store', components),
  rung('components/reader', '../../server/store', components),
  rung('components/reader', '../../app/page', components),
  rung('components/ui', '@/server/store', components),
  rung('components', '../server/store', components),
  ...features.flatMap((one) =>
    features
      .filter((other) => other !== one)
      .flatMap((other) => [
        rung(`components/${one}`, `../${other}/panel`, feature),
        rung(`components/${one}`, `@/components/${other}/panel`, feature),
      ]),
  ),
  ...['../reader/row', '../shell/shell', '@/components/shell/shell'].map((specifier) =>
    rung('components/ui', specifier, 'components/ui is for all features and knows none.'),
  ),
  ...['next-intl', 'next-intl/navigation', '@/i18n/navigation', '../../i18n/navigation', '@/messages/en.json'].map(
    (specifier) => rung('components/ui', specifier, ui),
  ),
  rung('components/ui', '@/core/article/block', ui),
  rung('components/ui', '../../core/article/block', ui),
  ...['@/components/ui/button', '../components/ui/button', '@/app/page', '../app/page'].map((specifier) =>
    rung('server', specifier, 'server imports i18n and core.'),
  ),
  ...['@/app/page', '../components/ui/button', '../server/store'].map((specifier) =>
    rung('i18n', specifier, 'i18n imports core and messages.'),
  ),
  ...['@/app/page', '../components/ui/button', '@/i18n/routing'].map((specifier) =>
    rung('bin', specifier, 'bin imports server and core.'),
  ),
  ...['app', 'components/reader', 'server', 'i18n'].flatMap((folder) => [
    rung(folder, '@/bin/import', nobody),
    rung(folder, '@/e2e/fixtures', nobody),
    rung(folder, '../../../shared/x', outside),
  ]),
  rung('e2e', '../components/ui/button', 'Tests use the site as a reader does.'),
  { ...rung('.', './components/reader/store', 'proxy.ts imports i18n and server only.'), name: 'proxy.ts' },
  { folder: 'core/text', text: 'export default 1;\n', says: 'lint/style/noDefaultExport' },
  { folder: 'components/ui', text: 'export default 1;\n', says: 'lint/style/noDefaultExport' },
  { folder: 'core/text', text: 'export const x: any = 1;\n', says: 'lint/suspicious/noExplicitAny' },
  { folder: 'core/text', text: `export const x = [''][0]!;\n`, says: 'lint/style/noNonNullAssertion' },
  { folder: 'core/text', text: 'export enum X {\n  One = 1,\n}\n', says: 'lint/style/noEnum' },
  { folder: 'core/text', text: `import { x } from './x';\n`, says: 'lint/correctness/noUnusedImports' },
  {
    folder: 'core/text',
    text: 'export function f() {\n  const x = 1;\n}\n',
    says: 'lint/correctness/noUnusedVariables',
  },
  {
    folder: 'core/text',
    text: `import { X } from './x';\nexport type Y = X;\n`,
    says: 'lint/style/useImportType',
  },
  { folder: 'core/text', text: lines(301), says: 'lint/style/noExcessiveLinesPerFile' },
  {
    folder: 'app',
    name: 'long.css',
    text: 'p {\n  top: 0;\n}\n'.repeat(101),
    says: 'lint/style/noExcessiveLinesPerFile',
  },
  { folder: 'core/text', name: 'Bad_Name.ts', text: lines(1), says: 'lint/style/useFilenamingConvention' },
];

export const goodFiles: readonly GoodFile[] = [
  ...[
    'valibot',
    '@noble/hashes/sha2.js',
    'markdown-it',
    'markdown-it/lib/token',
    'markdown-it-footnote',
    'fastest-levenshtein',
    'yaml',
    'schema-dts',
    './x',
    '../text/run',
  ].map((specifier) => allowed('core/article', specifier)),
  ...['vitest', 'fast-check', 'parse5', 'node:fs/promises'].map((specifier, index) => ({
    ...allowed('core/article', specifier),
    name: `good-${index}.test.ts`,
  })),
  ...['@/server/store', '@/components/reader/row', '@/core/text/run', 'next/navigation'].map((specifier) =>
    allowed('app/[locale]', specifier),
  ),
  ...['../ui/button', '@/components/ui/button', '@/core/preferences/table', '../../core/search/query', './x'].map(
    (specifier) => allowed('components/reader', specifier),
  ),
  ...['next-intl', '@/i18n/navigation', '@/core/article/block'].map((specifier) =>
    allowed('components/library', specifier),
  ),
  ...['../ui/notice', '@/i18n/navigation'].map((specifier) => allowed('components/shell', specifier)),
  ...['react', '@/core/languages/table'].map((specifier) => allowed('components/ui', specifier)),
  ...['server-only', 'node:fs', '@/i18n/routing', '../core/article/article'].map((specifier) =>
    allowed('server', specifier),
  ),
  ...['next-intl/routing', '@/core/languages/table', '../messages/en.json'].map((specifier) =>
    allowed('i18n', specifier),
  ),
  ...['../server/store', '@/core/import/draft', 'node:path'].map((specifier) => allowed('bin', specifier)),
  { folder: 'app/[locale]', name: 'page.tsx', text: 'export default function Page() {\n  return null;\n}\n' },
  { folder: '.', name: 'tool.config.mjs', text: 'export default 1;\n' },
  { folder: 'core/text', text: lines(300) },
  { folder: 'core/text', name: 'long.test.ts', text: lines(301) },
];
