/** The enclosures that are open at one point of a text, innermost last. */
export type OpenEnclosures = {
  readonly add: (key: string, index: number) => void;
  /** Where the innermost open one of a kind stands, -1 for none. */
  readonly last: (key: string) => number;
  /** Closes the one at `index` and drops those inside it. */
  readonly closeDownTo: (index: number) => void;
};

/** A stack that also answers by kind; each entry is added and taken off once, so a whole text costs linear time. */
export function openEnclosures(): OpenEnclosures {
  const stack: { readonly key: string; readonly index: number }[] = [];
  const byKey = new Map<string, number[]>();
  return {
    add: (key, index) => {
      stack.push({ key, index });
      const indexes = byKey.get(key);
      if (indexes === undefined) byKey.set(key, [index]);
      else indexes.push(index);
    },
    last: (key) => byKey.get(key)?.at(-1) ?? -1,
    closeDownTo: (index) => {
      for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
        byKey.get(top.key)?.pop();
        if (top.index === index) return;
      }
    },
  };
}
