import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const sentencesInParagraph = 5;

/** One sentence in either language; the numbers tell it from its neighbours. */
const patterns: readonly ((n: number) => readonly [string, string])[] = [
  (n) => [`The harbour counted ${n} boats before the rain began.`, `أحصى المرفأ ${n} قاربًا قبل أن يبدأ المطر.`],
  (n) => [`A clerk wrote the number ${n} in the ledger and closed it.`, `كتب موظف الرقم ${n} في السجل ثم أغلقه.`],
  (n) => [
    `Nobody in Beirut asked why ${n} lamps were lit that evening.`,
    `لم يسأل أحد في بيروت لماذا أُوقد ${n} سراجًا ذلك المساء.`,
  ],
  (n) => [`The letter of ${n} words arrived on a Tuesday.`, `وصلت الرسالة ذات الكلمات الـ ${n} يوم ثلاثاء.`],
  (n) => [
    `Her brother sold ${n} radios in Cairo and kept one for himself.`,
    `باع أخوها ${n} جهاز راديو في القاهرة واحتفظ بواحد لنفسه.`,
  ],
];

/** Writes an article of so many sentences in English and as many in Arabic into a content folder, and gives its slug. */
export async function writeLongArticle(content: string, sentences: number): Promise<string> {
  const slug = 'a-very-long-article';
  const folder = join(content, slug);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'article.json'), '{ "publishedAt": "2026-01-31T18:30", "original": "en" }\n');
  await writeFile(join(folder, 'en.md'), edition('A very long article', 'original', bodyOf(sentences, 0)));
  await writeFile(join(folder, 'ar.md'), edition('مقالة طويلة جدًا', 'human', bodyOf(sentences, 1)));
  return slug;
}

function edition(title: string, translation: string, body: string): string {
  return `---\ntitle: ${title}\ntranslation: ${translation}\n---\n\n${body}\n`;
}

function bodyOf(sentences: number, side: 0 | 1): string {
  const all = Array.from({ length: sentences }, (_, at) => {
    const pattern = patterns[at % patterns.length];
    return pattern === undefined ? '' : pattern(at + 1)[side];
  });
  const paragraphs: string[] = [];
  for (let at = 0; at < all.length; at += sentencesInParagraph)
    paragraphs.push(all.slice(at, at + sentencesInParagraph).join(' '));
  return paragraphs.join('\n\n');
}
