import type { Article, ArticleFacts, Edition } from '../article/article';
import { languageTags } from '../languages/table';
import type { Draft } from './draft';
import { mergeName } from './merge-name';
import { toEdition } from './to-edition';

/** An article as far as the import knows it: its facts, and the editions by language. */
export type Merged = { readonly facts: ArticleFacts; readonly editions: Article['editions'] };

/** What an editor should know about putting a draft and an article together. */
export type MergeNote = 'dateKept' | 'issuerKept' | 'sourceKept' | 'original' | 'translation' | 'editionReplaced';

/**
 * Makes a draft an edition of an article, or a new article of its own. The first edition is taken for the original and
 * later ones for translations; the date stays the article's, since a translation appears later.
 */
export function mergeDraft(
  article: Merged | null,
  draft: Draft,
): { readonly merged: Merged; readonly edition: Edition; readonly notes: readonly MergeNote[] } {
  const tag = draft.language;
  const before = article?.editions[tag];
  const others = languageTags.filter((other) => other !== tag && article?.editions[other]);
  const first = !article || article.facts.original === tag;
  const read = toEdition(draft, before?.translation ?? (first ? 'original' : 'human'));
  // What an editor added by hand outlives a second import of the page.
  const edition = before ? { ...read, translator: before.translator, glosses: before.glosses } : read;
  const facts: ArticleFacts = {
    url: null,
    rights: null,
    tags: [],
    original: tag,
    ...article?.facts,
    publishedAt: article && others.length > 0 ? article.facts.publishedAt : draft.publishedAt,
    issuer: mergeName(article?.facts.issuer ?? null, others, tag, draft.issuer?.text ?? null),
    source: mergeName(article?.facts.source ?? null, others, tag, draft.source?.text ?? null),
  };
  const notes: readonly (MergeNote | false)[] = [
    facts.publishedAt !== draft.publishedAt && 'dateKept',
    !draft.issuer && facts.issuer !== null && 'issuerKept',
    !draft.source && facts.source !== null && 'sourceKept',
    before ? 'editionReplaced' : first ? 'original' : 'translation',
  ];
  return {
    merged: { facts: factsOf(facts), editions: { ...article?.editions, [tag]: edition } },
    edition,
    notes: notes.filter((note) => note !== false),
  };
}

/** The facts alone: a stored article carries its slug and editions beside them. */
function factsOf({ publishedAt, issuer, source, url, original, rights, tags }: ArticleFacts): ArticleFacts {
  return { publishedAt, issuer, source, url, original, rights, tags };
}
