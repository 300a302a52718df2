import { type APIRequestContext, expect } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** What a page tells programs of itself: its links, its facts and its structured data, as the server sends them. */
export async function headOfPage(request: APIRequestContext, address: string) {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  const elements = elementsOf(parse(await answer.text()));
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name).map((one) => attributesOf(one));
  const links = named('link');
  const metas = named('meta');
  return {
    canonical: links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href),
    versions: Object.fromEntries(
      links.flatMap(({ rel, hreflang, href }) => (rel === 'alternate' && hreflang ? [[hreflang, href]] : [])),
    ),
    formats: Object.fromEntries(
      links.flatMap(({ rel, type, href }) => (rel === 'alternate' && type ? [[type, href]] : [])),
    ),
    robots: metas.find(({ name }) => name === 'robots')?.content ?? '',
    /** Every value of a fact of Open Graph, in order. */
    facts: (property: string) => metas.filter((meta) => meta.property === property).map(({ content }) => content),
    data: elements.filter((one) => attributesOf(one).type === 'application/ld+json').map(textOf),
  };
}

function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

function attributesOf({ attrs }: Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
