import { imageSize } from 'image-size';
import { expect, it } from 'vitest';
import { editionOf, paragraph } from '@/core/article/fixtures/edition-of';
import { drawShare } from './draw-share';
import { articlePicture, libraryPicture } from './share-picture-of';

const facts = { slug: 'x', publishedAt: '2024-05-06T09:23', issuer: null, source: null, url: null, rights: null };
const arabic = {
  ...facts,
  original: 'ar',
  tags: [],
  corrections: [],
  editions: { ar: editionOf('ar', [paragraph('خبز')]) },
} as const;

it('draws the library in the size that places which show such pictures ask for', async () => {
  expect(imageSize(await drawShare(libraryPicture('ar')))).toMatchObject({ type: 'png', width: 1200, height: 630 });
});

it('draws an article in one language, whose title holds what markup is made of', async () => {
  const title = 'خبز <b> & "ملح" \u0000';
  const picture = articlePicture({ ...arabic, editions: { ar: { ...arabic.editions.ar, title } } }, 'en');
  expect(picture).toMatchObject({ first: { language: 'ar', title }, second: null });
  if (picture !== null) expect(imageSize(await drawShare(picture))).toMatchObject({ width: 1200, height: 630 });
});

it('has no picture for an article without any edition', () => {
  expect(articlePicture({ ...arabic, editions: {} }, 'en')).toBeNull();
});
