-- Articles as they are read. `json`, not `jsonb`, keeps what was written: the order of fields and every character.
create table articles (
  id integer generated always as identity primary key,
  slug text collate "C" not null unique,
  -- Names the files an article was published from; null where it was not published from a folder.
  digest text,
  published_at text collate "C" not null,
  facts json not null,
  corrections json not null
);

create table editions (
  article integer not null references articles on delete cascade,
  language text collate "C" not null,
  title text not null,
  author text,
  -- Translator, kind of translation, print label, date line, glosses and notes.
  further json not null,
  primary key (article, language)
);

create table blocks (
  article integer not null,
  language text collate "C" not null,
  place integer not null,
  content json not null,
  primary key (article, language, place),
  foreign key (article, language) references editions on delete cascade
);

create table images (
  article integer not null references articles on delete cascade,
  name text collate "C" not null,
  content_type text not null,
  bytes bytea not null,
  primary key (article, name)
);

-- Pictures are compressed already.
alter table images alter column bytes set storage external;
