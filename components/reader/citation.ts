import type { ArticleFacts, Edition } from '@/core/article/article';
import { nameIn } from '@/core/article/name-in';
import { languages } from '@/core/languages/table';
import { titleForPlainText } from '@/core/text/title-for-plain-text';
import { formatDay } from '@/i18n/format';

/** Author, title, publication and day of an edition, in its own language, for places that hold no markup. */
export function toCitation(facts: ArticleFacts, { language, title, author }: Edition): string {
  const { quotes, comma } = languages[language];
  const source = nameIn(facts.source ?? facts.issuer, language, facts.original);
  const plain = (text: string | null) => text && titleForPlainText(text, language);
  const parts = [plain(author), `${quotes[0]}${plain(title)}${quotes[1]}`, plain(source)];
  return [...parts, formatDay(facts.publishedAt, language)].filter((part) => part !== null).join(comma);
}
