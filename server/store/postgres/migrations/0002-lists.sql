-- What lists show, choose and sort by: a narrow row an article, so that counting over all of them is quick.
create table listed (
  article integer primary key references articles on delete cascade,
  slug text collate "C" not null,
  published_at text collate "C" not null,
  year smallint not null,
  length text collate "C" not null,
  languages text[] collate "C" not null
);

create index listed_newest on listed (published_at desc, slug);
create index listed_oldest on listed (published_at, slug);
create index listed_year on listed (year, published_at desc, slug);

create table summaries (
  article integer primary key references articles on delete cascade,
  summary json not null
);

create table tags (
  id integer generated always as identity primary key,
  name text collate "C" not null,
  -- An index takes no text of any length.
  digest text collate "C" not null generated always as (md5(name)) stored unique
);

create table article_tags (
  article integer not null references articles on delete cascade,
  tag integer not null references tags,
  published_at text collate "C" not null,
  slug text collate "C" not null,
  primary key (tag, article)
);

create index article_tags_newest on article_tags (tag, published_at desc, slug) include (article);

create index article_tags_of_article on article_tags (article) include (tag);

-- Names of authors as they are compared.
create table authors (
  id integer generated always as identity primary key,
  key text collate "C" not null,
  digest text collate "C" not null generated always as (md5(key)) stored unique
);

create table article_authors (
  article integer not null references articles on delete cascade,
  author integer not null references authors,
  primary key (author, article)
);

create index article_authors_of_article on article_authors (article) include (author);

-- What a reader of each language is shown of an article: its title, and its author's name.
create table shown (
  reader text collate "C" not null,
  article integer not null references articles on delete cascade,
  -- The first letters of the title, by which it is sorted. One of the two: a title that comes after all others stands in the second (`comesApart`).
  title text,
  title_apart text,
  -- The name as it is compared, and as it is written.
  author integer references authors,
  author_name text collate "C",
  published_at text collate "C" not null,
  slug text collate "C" not null,
  primary key (reader, article)
);

create index shown_authors on shown (reader, author, article) where author is not null;

-- Titles sort as `Intl.Collator` sorts them, by the same tables of Unicode. "Not deterministic": titles that a language
-- takes for equal stay equal, and the newer article comes first.
create collation titles_en (provider = icu, locale = 'en', deterministic = false);
create collation titles_ar (provider = icu, locale = 'ar', deterministic = false);
create collation titles_fr (provider = icu, locale = 'fr', deterministic = false);
create collation titles_de (provider = icu, locale = 'de', deterministic = false);

create index shown_titles_en on shown
  (title_apart collate titles_ar nulls first, title collate titles_en, published_at desc, slug) where reader = 'en';

create index shown_titles_ar on shown
  (title_apart collate titles_ar nulls first, title collate titles_ar, published_at desc, slug) where reader = 'ar';

create index shown_titles_fr on shown
  (title_apart collate titles_ar nulls first, title collate titles_fr, published_at desc, slug) where reader = 'fr';

create index shown_titles_de on shown
  (title_apart collate titles_ar nulls first, title collate titles_de, published_at desc, slug) where reader = 'de';

-- Words that tell what articles are about, and how many articles have them.
create table terms (
  id integer generated always as identity primary key,
  word text collate "C" not null,
  digest text collate "C" not null generated always as (md5(word)) stored unique,
  articles integer not null
);

create table article_terms (
  article integer primary key references articles on delete cascade,
  published_at text collate "C" not null,
  slug text collate "C" not null,
  terms integer[] not null
);

create index article_terms_terms on article_terms using gin (terms);

-- Articles that changed or went, of which the running instances have not been told yet: whoever is interrupted before
-- telling them leaves it to the next.
create table untold (
  slug text collate "C" primary key,
  changed_at timestamptz not null
);

-- One row: the number grows with every change, so that what is counted can be kept until the next.
create table library (generation bigint not null);
insert into library values (0);
