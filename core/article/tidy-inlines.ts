import type { Inline } from './inline';
import { isSafeHref } from './safe-href';

type Wrapper = Extract<Inline, { children: readonly Inline[] }>;

/**
 * The same running text in its one normal form: neighbouring texts joined, nothing empty, no emphasis inside or right
 * beside the same emphasis, no link inside a link, no link to an unsafe address (its words stay), note references of a link after it. Two texts that read alike become equal; Markdown can hold only these.
 */
export function tidyInlines(inlines: readonly Inline[]): readonly Inline[] {
  return tidyInside(inlines, new Set());
}

function tidyInside(inlines: readonly Inline[], around: ReadonlySet<string>): readonly Inline[] {
  const tidy: Inline[] = [];
  for (const inline of inlines) {
    if (!('children' in inline)) pushJoined(tidy, inline);
    else if (around.has(inline.type) || (inline.type === 'link' && !isSafeHref(inline.href))) {
      for (const child of tidyInside(inline.children, around)) pushJoined(tidy, child);
    } else {
      const inside = new Set([...around, inline.type]);
      const references = inline.type === 'link' ? findReferences(inline.children) : [];
      const children = references.length > 0 ? withoutReferences(inline.children) : inline.children;
      pushJoined(tidy, { ...inline, children: tidyInside(children, inside) });
      for (const reference of references) pushJoined(tidy, reference);
    }
  }
  return tidy;
}

function pushJoined(tidy: Inline[], inline: Inline): void {
  if ((inline.type === 'text' || inline.type === 'code') && inline.text === '') return;
  if (isEmphasis(inline) && inline.children.length === 0) return;
  const last = tidy.at(-1);
  if ((inline.type === 'text' || inline.type === 'code') && last?.type === inline.type) {
    tidy[tidy.length - 1] = { type: inline.type, text: last.text + inline.text };
  } else if (isEmphasis(inline) && last && isEmphasis(last) && inline.type === last.type) {
    const children = [...last.children];
    for (const child of inline.children) pushJoined(children, child);
    tidy[tidy.length - 1] = { ...last, children };
  } else tidy.push(inline);
}

function isEmphasis(inline: Inline): inline is Exclude<Wrapper, { type: 'link' }> {
  return 'children' in inline && inline.type !== 'link';
}

// A note reference is a link of its own, and Markdown sees no link around another.
function findReferences(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) => {
    if ('children' in inline) return findReferences(inline.children);
    return inline.type === 'noteReference' ? [inline] : [];
  });
}

function withoutReferences(inlines: readonly Inline[]): readonly Inline[] {
  return inlines
    .filter((inline) => inline.type !== 'noteReference')
    .map((inline) => ('children' in inline ? { ...inline, children: withoutReferences(inline.children) } : inline));
}
