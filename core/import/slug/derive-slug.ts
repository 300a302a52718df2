import { romaniseArabic } from './romanise-arabic';

const spelled: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', þ: 'th' };
const longest = 60;

/**
 * A slug for a title: Latin letters without accents, Arabic ones romanised, digits as ASCII, anything else a hyphen; at
 * most 60 characters, cut between words. Where nothing is left, the date names the article.
 */
export function deriveSlug(title: string, publishedAt: string): string {
  const plain = romaniseArabic(title.replace(/[\p{Cf}\p{Cc}]/gu, '').toLowerCase())
    .normalize('NFKD')
    .replace(/[\p{M}ـ'’‘]/gu, '')
    .replace(/[ßæœøđłþ]/g, (letter) => spelled[letter] ?? '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0x0f));
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug === '' ? `article-${publishedAt.slice(0, 16).replace(/\D+/g, '-').toLowerCase()}` : slug;
}
