import { TableOfContents } from 'lucide-react';
import type { Edition } from '@/core/article/article';
import type { Inline } from '@/core/article/inline';
import { textOfInlines } from '@/core/article/text-of';
import { type LanguageTag, languages } from '@/core/languages/table';
import { columnOf } from '@/core/reading/column-of';
import { listHeadings } from '@/core/reading/list-headings';
import type { Row } from '@/core/reading/rows';
import { MixedText } from '../../ui/mixed-text';
import './contents.css';

/** The headings of an article, each a link with its words in both languages. Opens without a script. */
export function Contents({
  rows,
  first,
  second,
  title,
}: {
  rows: readonly Row[];
  first: Edition;
  second: Edition | null;
  title: string;
}) {
  const headings = listHeadings(rows);
  if (headings.length === 0) return null;
  const pair = [first.language, second?.language ?? null] as const;
  return (
    <details className="contents">
      <summary className="toggle" title={title}>
        <TableOfContents aria-hidden="true" size={18} className="mirrored" />
        <span className="sr-only">{title}</span>
      </summary>
      <nav aria-label={title}>
        <ol>
          {headings.map(({ row, level, first: one, second: other }, index) => (
            <li key={String(index)} data-level={level > 2 ? '' : undefined}>
              <a href={`#r${row}`} dir="ltr">
                {one && <Words inlines={one} language={pair[0]} column={columnOf('first', ...pair)} />}
                {other && pair[1] && <Words inlines={other} language={pair[1]} column={columnOf('second', ...pair)} />}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}

function Words({ inlines, language, column }: { inlines: readonly Inline[]; language: LanguageTag; column: 1 | 2 }) {
  return (
    <span lang={language} dir={languages[language].direction} data-column={column}>
      <MixedText text={textOfInlines(inlines)} language={language} />
    </span>
  );
}
