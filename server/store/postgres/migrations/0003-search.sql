-- An edition as the search knows it (core/search). The wide columns are kept apart from the rows, so that going through
-- many rows reads little.
create table searchable (
  article integer not null references articles on delete cascade,
  language text collate "C" not null,
  published_at text collate "C" not null,
  -- A set, without places: folded words and stems of everything; those of title, headings, names and tags once more with
  -- `head:` before them; what filters ask for; and `month:2026-02`, by which the newest are asked for first.
  keys tsvector not null,
  concordance text not null,
  passages json not null,
  -- Numbers of the passages on the page of an article that has one edition only.
  alone json,
  primary key (article, language)
) with (toast_tuple_target = 128);

-- The only way into the table beside its key: an index by date would be taken for common words, and every edition on the
-- way be read whole.
create index searchable_keys on searchable using gin (keys);

-- How many editions each month has.
create table months (
  month text collate "C" primary key,
  editions integer not null
);

-- What stands beside each passage of an edition in another one, with its number on the page of the two: texts are paired
-- when they are written, not when they are found.
create table pairs (
  article integer not null,
  language text collate "C" not null,
  other text collate "C" not null,
  beside json not null,
  primary key (article, language, other),
  foreign key (article, language) references searchable on delete cascade
);

-- Every word of the library with a spelling it has there, and how many editions have it.
create table words (
  folded text collate "C" primary key,
  written text not null,
  editions integer not null
) with (fillfactor = 70);

create index words_from_the_end on words (reverse(folded) collate "C");
