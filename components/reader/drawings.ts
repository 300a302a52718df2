import type { ReactNode } from 'react';

type Drawing = { readonly node: ReactNode; expires: number };
type Drawings = { readonly held: Map<string, Drawing>; count: number };

/** How long what nobody asked for is held, and how long what was asked for can be asked for again, in milliseconds. */
const patience = 60_000;
const echo = 5_000;

/**
 * What a page hands to a component of its own that is drawn after it in the same process, without sending it to the
 * browser as data. The server loads this module once for pages and once for client components, so the table is the
 * process's own.
 */
function drawings(): Drawings {
  const key = Symbol.for('muqabala.drawings');
  const there: Drawings | undefined = Reflect.get(globalThis, key);
  if (there !== undefined) return there;
  const made: Drawings = { held: new Map(), count: 0 };
  Reflect.set(globalThis, key, made);
  return made;
}

/** Holds elements for `findDrawing` and gives their name, which no other render has. What is not fetched goes by itself. */
export function holdDrawing(node: ReactNode): string {
  const table = drawings();
  const now = Date.now();
  for (const [name, { expires }] of table.held) if (expires < now) table.held.delete(name);
  table.count += 1;
  const name = String(table.count);
  table.held.set(name, { node, expires: now + patience });
  return name;
}

/** The elements held under a name. A name that holds none is a bug: the page would go out without its text. */
export function findDrawing(name: string): ReactNode {
  const drawing = drawings().held.get(name);
  if (drawing === undefined) throw new Error(`There is no drawing ${name}.`);
  drawing.expires = Math.min(drawing.expires, Date.now() + echo);
  return drawing.node;
}
