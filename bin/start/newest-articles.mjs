import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Slugs of the articles, the newest first. A folder whose facts cannot be read is passed over: the library reports it.
 * @param {string} content
 * @returns {string[]}
 */
export function newestArticles(content) {
  return readFolders(content)
    .map((slug) => ({ slug, time: publicationTime(path.join(content, slug, 'article.json')) }))
    .filter(({ time }) => !Number.isNaN(time))
    .sort((a, b) => b.time - a.time || a.slug.localeCompare(b.slug, 'en'))
    .map(({ slug }) => slug);
}

/** @param {string} content */
function readFolders(content) {
  try {
    return readdirSync(content);
  } catch {
    return [];
  }
}

/** @param {string} file */
function publicationTime(file) {
  try {
    return Date.parse(JSON.parse(readFileSync(file, 'utf8')).publishedAt);
  } catch {
    return Number.NaN;
  }
}
