import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyOf } from './page-policy.mjs';

const ownFunction = 'function(a){let takeEarlyChoices=a}';
const sheet = '.shell{color:red}';
const bundler = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});';
const code = {
  sheets: new Map([['/_next/static/chunks/a.css', sheet]]),
  bootstraps: new Set([bundler]),
  hasServerCode: (text: string) => text === ownFunction,
  hasReactCode: (text: string) => text === '$RC=function(a,b){};',
};
const data = '1:"$Sreact.fragment"\n0:{"P":null}\n';
const queue = '(self.__next_f=self.__next_f||[]).push([0])';
const push = (text: string) => `self.__next_f.push([1,${JSON.stringify(text)}])`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><style data-href="/_next/static/chunks/a.css">${sheet}</style>${head}</head><body><main><article>${body}</article></main><script>${queue}</script><script>${push(data)}</script></body></html>`;

function rulesOf(html: string, given = data) {
  const { header, unknown } = policyOf(html, given, code);
  const directive = (name: string) => header.split('; ').find((rule) => rule.startsWith(`${name} `)) ?? '';
  return { header, unknown, scripts: directive('script-src'), styles: directive('style-src') };
}

describe('the policy of a page', () => {
  test('lets the framework’s own scripts and the page’s data run, and nothing else is asked for', () => {
    const { scripts, styles, unknown, header } = rulesOf(page('Text'));
    expect(scripts).toBe(`script-src 'self' ${hash(queue)} ${hash(push(data))}`);
    expect(styles).toBe(`style-src 'self' ${hash(sheet)}`);
    expect(unknown).toEqual([]);
    for (const rule of ["default-src 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"]) {
      expect(header.split('; ')).toContain(rule);
    }
    expect(header).not.toContain('unsafe');
  });

  test('knows the bundler’s bootstrap, React’s moves and our functions letter for letter', () => {
    const own = `(${ownFunction})([{"name":"view","values":["side"]}],"muqabala")`;
    for (const text of [bundler, own, '$RC=function(a,b){};$RC("B:0","S:0")', '$RC("B:1","S:1")']) {
      expect(rulesOf(page('', `<script>${text}</script>`)).scripts).toContain(hash(text));
    }
    for (const text of [
      `${bundler} alert(1)`,
      bundler.replace('[]}', '["static/x.js"]}'),
      `(${ownFunction})(alert(1))`,
      `(${ownFunction})("<img src=x onerror=alert(1)>")`,
      `(${ownFunction.replace('=a', '=eval(a)')})("x")`,
      'alert(1);$RC("B:0","S:0")',
      '$RC("B:0","S:0");alert(1)',
      '$RX=function(){alert(1)};$RX("B:0")',
      `${queue};alert(1)`,
    ]) {
      const { scripts, unknown } = rulesOf(page('', `<script>${text}</script>`));
      expect(scripts, text).not.toContain(hash(text));
      expect(unknown).toEqual([text]);
    }
  });

  const fake = push('9:{"injected":true}\n');
  const places: { readonly [place: string]: (script: string) => string } = {
    'in the article': (script) => page(script),
    'at the end of the body': (script) => page('').replace('</body>', `${script}</body>`),
    'before the page’s data': (script) => page(`</article></main>${script}<main><article>`),
    'in the head': (script) => page('', script),
    'after the document': (script) => page('') + script,
    'in an SVG': (script) => page(`<svg>${script}</svg>`),
    'in an SVG’s foreign content': (script) => page(`<svg><foreignObject>${script}</foreignObject></svg>`),
    'in a template': (script) => page(`<template>${script}</template>`),
    'without an end': (script) => page(script.replace(/<\/script>/i, '')),
    'in a table': (script) => page(`<table>${script}</table>`),
    'after a comment that does not end': (script) => page(`<!-- --!>${script}`),
  };
  for (const [place, put] of Object.entries(places)) {
    for (const [tag, text] of [
      ['script', fake],
      ['script', 'alert(1)'],
      ['SCRIPT', 'alert(document.domain)'],
      ['script', `${fake};alert(1)`],
    ] as const) {
      test(`gives no hash to <${tag}>${text.slice(0, 18)}… ${place}, and the page goes on`, () => {
        const { scripts } = rulesOf(put(`<${tag}>${text}</${tag}>`));
        expect(scripts).not.toContain(hash(text));
        if (place !== 'without an end') expect(scripts).toContain(hash(push(data)));
        const known = [queue, push(data)].map(hash);
        const hashes = scripts.split(' ').slice(2);
        expect(hashes.filter((each) => !known.includes(each))).toEqual([]);
      });
    }
  }

  test('passes over what no browser runs: comments, attributes, text, data for search engines', () => {
    const html = page(
      '<!-- <script>alert(1)</script> --><p title="<script>alert(2)</script>">&lt;script&gt;alert(3)&lt;/script&gt;</p>' +
        '<textarea><script>alert(4)</script></textarea><noscript><script>alert(5)</script></noscript>' +
        '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    );
    expect(rulesOf(html)).toMatchObject({ unknown: [], scripts: rulesOf(page('')).scripts });
  });

  test('a style sheet that is not the build’s own is let in by nobody', () => {
    const foreign = 'a{background:url(https://example.org)}';
    for (const style of [
      `<style>${foreign}</style>`,
      `<style data-href="/_next/static/chunks/a.css">${sheet}${foreign}</style>`,
      `<style data-href="/_next/static/chunks/b.css">${foreign}</style>`,
    ]) {
      const { styles, unknown } = rulesOf(page(style));
      expect(styles).toBe(`style-src 'self' ${hash(sheet)}`);
      expect(unknown).toHaveLength(1);
    }
  });

  test('data in several pieces count only where they add up to the page’s own', () => {
    const [one, two] = [data.slice(0, 9), data.slice(9)];
    const html = page('').replace(
      `<script>${push(data)}</script>`,
      `<script>${push(one)}</script><script>${push(one)}</script><script>${fake}</script><script>${push(two)}</script>`,
    );
    const { scripts, unknown } = rulesOf(html);
    expect(scripts).toContain(`${hash(push(one))} ${hash(push(two))}`);
    expect(unknown).toEqual([fake]);
    expect(rulesOf(page(''), `${data}more`).scripts).toBe(`script-src 'self' ${hash(queue)}`);
  });

  test('however hostile the article, no script of it gets a hash', () => {
    const hostile = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<SCRIPT >',
        '<svg>',
        '</svg>',
        '<template>',
        '</body>',
        '</html>',
        '<!--',
        '-->',
        '<table>',
        '</main>',
      ],
      ...[
        '<style>',
        '</style>',
        '<noscript>',
        'alert(1)',
        fake,
        '<math><mtext>',
        '<select>',
        '<frameset>',
        '<textarea>',
        'x',
      ],
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 12 }), (parts) => {
        const { scripts, styles } = rulesOf(page(parts.join('')));
        const known = [hash(queue), hash(push(data))];
        expect(
          scripts
            .split(' ')
            .slice(2)
            .filter((each) => !known.includes(each)),
        ).toEqual([]);
        expect(styles).toBe(`style-src 'self' ${hash(sheet)}`);
      }),
      { numRuns: 300 },
    );
  });

  test('a hundred thousand elements in each other take no longer than they are long', () => {
    const { scripts } = rulesOf(page('<b>'.repeat(100_000)));
    expect(scripts).toContain(hash(queue));
  });
});
