const { charCodeAt } = String.prototype;

/**
 * A UTF-16 unit of a text. Engines keep strings in many forms (flat, sliced, joined, one or two bytes a unit); asked of
 * a variable string, `text.charCodeAt` is looked up anew at every letter where it has met more than four of them.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
