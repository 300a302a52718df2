/** What `--help` prints. */
export const help = `npm run import -- FILE… [options]

Reads saved pages and writes them into the library as an article: one folder, one file an edition.

  --slug NAME     the article's folder; all files become editions of this one article
                  (without it, each title gives its own: Arabic letters are romanised one by one,
                  and where nothing is left the date is the name)
  --lang TAG      the language, if the pages do not tell it rightly: en, ar, fr, de
  --date WHEN     the date, for a page without a date line: 2023-03-04T21:23
                  (then the first line is the title)
  --content DIR   the library; else MUQABALA_CONTENT, else the folder "content"
  --dry-run       read and report, write nothing
  --json          report as JSON: one object a file, one line a file (NDJSON)
  --force         replace an edition that is already there

A new language joins an existing article without --force. If one file has a fault, none is written.
`;
