// The package brings no types of its own.
declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';

  function footnote(markdown: MarkdownIt): void;

  export { footnote as default };
}
