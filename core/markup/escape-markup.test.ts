import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { element } from './element';
import { escapeMarkup } from './escape-markup';
import { readXml } from './fixtures/read-xml';

const head = '<?xml version="1.0" encoding="utf-8"?>\n';
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const anyText = fc.string({ unit: 'binary' });

describe('text that is put into markup', () => {
  it('comes back from XML as it was, but for what XML forbids', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = element('p', { title: text }, escapeMarkup(text));
        const allowed = text.replace(illegal, '');
        expect(readXml(head + written)).toEqual({
          name: 'p',
          attributes: { title: allowed },
          children: allowed === '' ? [] : [allowed],
        });
      }),
    );
  });

  it('is one text to an HTML parser, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [only, ...more] = parseFragment(element('p', { title: text }, escapeMarkup(text))).childNodes;
        expect(more).toEqual([]);
        expect(only?.nodeName).toBe('p');
        const inside = only && 'childNodes' in only ? only.childNodes.map(({ nodeName }) => nodeName) : [];
        expect(inside.every((name) => name === '#text')).toBe(true);
      }),
    );
  });

  it('loses lone surrogates, most controls and the two last code points of the first plane', () => {
    expect(escapeMarkup('a\u0000\u0008\u000b\u001fb\ud800c\udfff\ufffe\uffff')).toBe('abc');
    expect(escapeMarkup('a\tb\nc\u{1f600}\u2068\u200f')).toBe('a\tb\nc\u{1f600}\u2068\u200f');
  });
});
