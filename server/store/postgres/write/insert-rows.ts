import type { Session } from '../database';
import type { Rows } from './to-rows';

/** How each list of rows comes into its table; `$1` is the list as JSON. In an order in which nothing is missing. */
const statements: readonly (readonly [keyof Rows, string])[] = [
  [
    'editions',
    `insert into editions (article, language, title, author, further)
    select * from json_to_recordset($1) as r(article integer, language text, title text, author text, further json)`,
  ],
  [
    'blocks',
    `insert into blocks (article, language, place, content)
    select * from json_to_recordset($1) as r(article integer, language text, place integer, content json)`,
  ],
  [
    'listed',
    `insert into listed (article, slug, published_at, year, length, languages)
    select * from json_to_recordset($1)
      as r(article integer, slug text, published_at text, year smallint, length text, languages text[])`,
  ],
  [
    'summaries',
    `insert into summaries (article, summary)
    select * from json_to_recordset($1) as r(article integer, summary json)`,
  ],
  [
    'tags',
    `insert into tags (name) select distinct name from json_to_recordset($1) as r(name text) order by name
    on conflict do nothing`,
  ],
  [
    'tags',
    `insert into article_tags (article, tag, published_at, slug)
    select r.article, t.id, r.published_at, r.slug
    from json_to_recordset($1) as r(article integer, name text, published_at text, slug text)
    join tags t on t.digest = md5(r.name)`,
  ],
  [
    'authors',
    `insert into authors (key) select distinct key from json_to_recordset($1) as r(key text) order by key
    on conflict do nothing`,
  ],
  [
    'authors',
    `insert into article_authors (article, author)
    select r.article, a.id from json_to_recordset($1) as r(article integer, key text) join authors a on a.digest = md5(r.key)`,
  ],
  [
    'shown',
    `insert into shown (reader, article, title, title_apart, author, author_name, published_at, slug)
    select r.reader, r.article, r.title, r.title_apart, a.id, r.author_name, r.published_at, r.slug
    from json_to_recordset($1) as r(reader text, article integer, title text, title_apart text, author_key text, author_name text,
      published_at text, slug text)
    left join authors a on a.digest = md5(r.author_key)`,
  ],
  [
    'terms',
    `insert into terms (word, articles)
    select word, count(*) from json_to_recordset($1) as r(word text) group by word order by word
    on conflict (digest) do update set articles = terms.articles + excluded.articles`,
  ],
  [
    'terms',
    `insert into article_terms (article, published_at, slug, terms)
    select r.article, min(r.published_at), min(r.slug), array_agg(t.id)
    from json_to_recordset($1) as r(article integer, published_at text, slug text, word text)
    join terms t on t.digest = md5(r.word) group by r.article`,
  ],
  [
    'searchable',
    `insert into searchable (article, language, published_at, keys, concordance, passages, alone)
    select article, language, published_at, array_to_tsvector(keys), concordance, passages,
      alone
    from json_to_recordset($1) as r(article integer, language text, published_at text, keys text[],
      concordance text, passages json, alone json)`,
  ],
  [
    'months',
    `insert into months (month, editions)
    select month, count(*) from json_to_recordset($1) as r(month text) group by month order by month
    on conflict (month) do update set editions = months.editions + excluded.editions`,
  ],
  [
    'pairs',
    `insert into pairs (article, language, other, beside)
    select * from json_to_recordset($1) as r(article integer, language text, other text, beside json)`,
  ],
  [
    'words',
    `insert into words (folded, written, editions)
    select folded, min(written), count(*) from json_to_recordset($1) as r(folded text, written text)
    group by folded order by folded
    on conflict (folded) do update set editions = words.editions + excluded.editions`,
  ],
];

/** Inserts the rows of some articles, a statement a table. */
export async function insertRows({ query }: Session, articles: readonly Rows[]): Promise<void> {
  for (const [list, statement] of statements) {
    const rows = articles.flatMap((rows) => rows[list] as readonly unknown[]);
    if (rows.length > 0) await query(statement, [JSON.stringify(rows)]);
  }
}
