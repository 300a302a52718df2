import { readdirSync, readFileSync } from 'node:fs';
import type { Edition } from '../core/article/article';
import { parseEdition } from '../core/article/parse-edition';
import { isLanguageTag, type LanguageTag } from '../core/languages/table';

const content = new URL('../content/', import.meta.url);

/** Every article of the library with its editions, read from the source. */
export function readLibrary(): { slug: string; editions: Edition[] }[] {
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      slug: name,
      editions: readdirSync(new URL(`${name}/`, content))
        .map((file) => file.replace(/\.md$/, ''))
        .filter(isLanguageTag)
        .map((tag) => readSource(name, tag)),
    }));
}

/** One edition as its source has it. */
export function readSource(slug: string, language: LanguageTag): Edition {
  const file = `${language}.md`;
  const parsed = parseEdition(readFileSync(new URL(`${slug}/${file}`, content), 'utf8'), file, language);
  if (!parsed.ok) throw new Error(`${slug}/${file} cannot be read`);
  return parsed.value.edition;
}
