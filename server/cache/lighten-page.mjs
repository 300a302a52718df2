const script = /<script>self\.__next_f\.push\((\[1,".*?"\])\)<\/script>/gs;
const otherData = /self\.__next_f\.push\(\[(?:2|3),/;
const awaited = /<script src="\/_next\/static\/[^"]*"(?: id="[^"]*")? async=""(?: id="[^"]*")?><\/script>/g;
const announced = /<link rel="preload" as="script"[^>]*>/g;

/**
 * A page as the framework made it, so that a browser on a slow line shows its text sooner. The style sheets that stand in
 * its head are not sent again as data: React asks for them by their address and finds them. And the scripts, which
 * nothing waits for, are told of after the text, so that they do not share the line with it. A page of a shape that is not
 * known comes back as it is.
 * @param {string} html
 */
export function lightenPage(html) {
  return tellScriptsLast(dropStyles(html));
}

/** @param {string} html */
function dropStyles(html) {
  const styles = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, text]) => text ?? '');
  const parts = [...html.matchAll(script)];
  if (styles.length === 0 || parts.length === 0 || otherData.test(html)) return html;
  const data = parts.map(([, list = '[]']) => JSON.parse(list)[1]).join('');
  const rows = dropStyleTexts(data, styles);
  if (rows === null) return html;
  const push = `<script>self.__next_f.push([1,${toInlineJson(rows)}])</script>`;
  let place = 0;
  return html.replace(script, () => (place++ === 0 ? push : ''));
}

/**
 * A page's data without the texts that stand in one of its style sheets; null where the data are cut off.
 * @param {string} data
 * @param {readonly string[]} styles
 */
export function dropStyleTexts(data, styles) {
  return withoutTexts(Buffer.from(data), (text) => text !== '' && styles.some((style) => style.includes(text)));
}

/**
 * The data with every long text that `isKnown` made empty; null where the data are cut off. Each row is `name:value` and
 * ends with its line, or `name:Tlength,text` with the length of the text in bytes.
 * @param {Buffer} data
 * @param {(text: string) => boolean} isKnown
 */
function withoutTexts(data, isKnown) {
  const rows = [];
  for (let at = 0; at < data.length; ) {
    const long = /^[0-9a-f]+:T([0-9a-f]+),/.exec(data.toString('latin1', at, at + 40));
    const begin = at + (long?.[0].length ?? 0);
    const line = data.indexOf('\n', at);
    const end = long === null ? line + 1 : begin + Number.parseInt(long[1] ?? '', 16);
    if (end === 0 || end > data.length) return null;
    const isStyle = long !== null && isKnown(data.toString('utf8', begin, end));
    rows.push(isStyle ? `${long[0].slice(0, long[0].indexOf(':'))}:""\n` : data.toString('utf8', at, end));
    at = end;
  }
  return rows.join('');
}

/**
 * Text as JSON that can end no script.
 * @param {string} text
 */
function toInlineJson(text) {
  return JSON.stringify(text).replace(/[&<>\u2028\u2029]/g, escaped);
}

/** @param {string} character */
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** @param {string} html */
function tellScriptsLast(html) {
  const scripts = html.match(awaited) ?? [];
  const end = html.lastIndexOf('</body>');
  if (scripts.length === 0 || end === -1) return html;
  const moved = `${html.slice(0, end)}\n${html.slice(end)}`.replace(awaited, '').replace(announced, '');
  return moved.replace('\n</body>', () => `${scripts.join('')}</body>`);
}
