import type Database from 'libsql';
import { relatedTold } from '../../articles-changed';
import { findBeside } from './find-beside';
import { relatedArticles } from './related-articles';

/** Slugs of the articles whose pages may name this one: its neighbours and those related to it. Empty where it is not listed. */
export function listBeside(db: Database.Database, slug: string): string[] {
  const { previous, next } = findBeside(db, slug);
  return [previous, next, ...relatedArticles(db, slug, relatedTold)].flatMap((article) => article?.slug ?? []);
}
