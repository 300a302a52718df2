/**
 * The one place for exceptions to the rules of `source-rules.ts`: the rule's name → the files it lets be, each with its
 * reason. A file is a path from the root of the repository.
 */
export const exceptions: { readonly [rule: string]: { readonly [file: string]: string } } = {
  'markup as text': {
    'app/[locale]/structured-data.tsx':
      'data for machines, which no browser runs; its text is JSON in which nothing can end the element',
    'components/preferences/preferences-script.tsx': 'sets preferences before first paint; its text is ours alone',
    'components/print/paper-script.tsx': 'sets the choices about paper before first paint; its text is ours alone',
  },
  'inline style': {},
  'left or right': {},
  'import in a type': {
    'bin/guards/source-cases.ts': 'holds the bad example',
  },
};
