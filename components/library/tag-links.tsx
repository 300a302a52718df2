import type { LanguageTag } from '@/core/languages/table';
import { MixedText } from '../ui/mixed-text';
import './tag-links.css';

type Props = {
  tags: readonly { readonly text: string; readonly href: string }[];
  locale: LanguageTag;
  label: string;
};

/** The subjects of an article; each leads to the articles that share it. */
export function TagLinks({ tags, locale, label }: Props) {
  if (tags.length === 0) return null;
  return (
    <ul className="tag-links" aria-label={label}>
      {tags.map(({ text, href }) => (
        <li key={text}>
          <a href={href}>
            <bdi>
              <MixedText text={text} language={locale} />
            </bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
