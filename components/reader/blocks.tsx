import type { ReactNode } from 'react';
import type { Block } from '@/core/article/block';
import { textOfInlines as cellText } from '@/core/article/text-of';
import { isolate } from '@/core/text/isolate';
import { paths } from '@/i18n/navigation';
import { renderInlines } from './inlines';
import type { Place } from './place';

type Renderers = { [T in Block['type']]: (block: Extract<Block, { type: T }>, place: Place) => ReactNode };

const alignmentClasses = { start: 'text-start', center: 'text-center', end: 'text-end' } as const;

/** One way to draw for each type of block. */
const renderers: Renderers = {
  heading: ({ level, children }, place) => {
    const Heading = `h${level}` as const;
    return <Heading>{renderInlines(children, place)}</Heading>;
  },
  paragraph: ({ children }, place) => <p>{renderInlines(children, place)}</p>,
  list: ({ ordered, start, items }, place) => {
    const drawn = items.map((item, index) => <li key={String(index)}>{renderBlocks(item, place)}</li>);
    return ordered ? <ol start={start === 1 ? undefined : start}>{drawn}</ol> : <ul>{drawn}</ul>;
  },
  quote: ({ children }, place) => <blockquote>{renderBlocks(children, place)}</blockquote>,
  figure: ({ image, alt, caption }, place) => (
    <figure data-repeated={place.repeatedImages.has(image) ? '' : undefined}>
      {/* The framework's image component writes style attributes, which the pages' policy forbids. */}
      <img
        src={paths.image(place.scope.slug, image)}
        alt={alt}
        width={place.scope.imageSizes[image]?.width}
        height={place.scope.imageSizes[image]?.height}
        loading="lazy"
        decoding="async"
      />
      {caption.length > 0 && <figcaption>{renderInlines(caption, place)}</figcaption>}
    </figure>
  ),
  table: ({ head, rows, alignments }, place) => {
    const alignmentOf = (column: number) => alignmentClasses[alignments[column] ?? 'start'];
    const columns = head.map((cell) => isolate(cellText(cell))).join(' · ');
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard (WCAG 2.1.1)
      <section className="table-scroller" tabIndex={0} aria-label={columns}>
        <table>
          <thead>
            <tr>
              {head.map((cell, column) => (
                <th key={String(column)} scope="col" className={alignmentOf(column)}>
                  {renderInlines(cell, place)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={String(index)}>
                {row.map((cell, column) => (
                  <td key={String(column)} className={alignmentOf(column)}>
                    {renderInlines(cell, place)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    );
  },
  code: ({ text }) => (
    <pre dir="ltr">
      <code>{text}</code>
    </pre>
  ),
  thematicBreak: () => <hr />,
};

/** Draws a block of an edition. */
export function renderBlock(block: Block, place: Place): ReactNode {
  const render = renderers[block.type] as (block: Block, place: Place) => ReactNode;
  return render(block, place);
}

/** Draws blocks that stand inside another: an item of a list, a quote, a note. */
function renderBlocks(blocks: readonly Block[], place: Place): ReactNode[] {
  return blocks.map((block, index) => <Nested key={String(index)}>{renderBlock(block, place)}</Nested>);
}

function Nested({ children }: { children: ReactNode }) {
  return children;
}
