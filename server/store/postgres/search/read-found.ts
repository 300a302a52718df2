import type { LanguageTag } from '../../../../core/languages/table';
import type { FoundIn } from '../../../../core/search/answer/to-found-article';
import type { Session } from '../database';
import type { StoredCandidate } from './read-candidates';

type FoundRow = {
  readonly article: number;
  readonly original: LanguageTag;
  readonly editions: FoundIn['editions'];
};

/** The passages of all editions; what stands beside them only of the edition that was found. */
const statement = `
select f.article, (select a.facts ->> 'original' from articles a where a.id = f.article) as original, (
  select json_object_agg(s.language, json_build_object(
    'passages', s.passages,
    'alone', s.alone,
    'beside', coalesce((
      select json_object_agg(p.other, p.beside) from pairs p
      where p.article = f.article and p.language = f.language and s.language = f.language
    ), '{}')
  ))
  from searchable s where s.article = f.article
) as editions
from unnest($1::integer[], $2::text[]) as f(article, language)`;

/** What an answer says of the articles that were found, by their numbers. */
export async function readFound({ query }: Session, shown: readonly StoredCandidate[]): Promise<Map<number, FoundIn>> {
  if (shown.length === 0) return new Map();
  const rows = await query<FoundRow>(
    statement,
    [shown.map(({ article }) => article), shown.map(({ language }) => language)],
    'read-found',
  );
  return new Map(rows.map(({ article, original, editions }) => [article, { original, editions }]));
}
