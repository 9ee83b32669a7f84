import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Elements that show text and pictures, and do nothing else. */
const ELEMENTS = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 ' +
    'hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td ' +
    'tfoot th thead time tr u ul var wbr'
  ).split(' '),
);
const PROPERTIES = new Set(
  (
    'align alt ariaDescribedBy ariaLabel className colSpan dataFootnoteBackref dataFootnoteRef dataFootnotes dateTime ' +
    'dir headers height href id lang open rel reversed role rowSpan scope src start tabIndex title value width'
  ).split(' '),
);
const ADDRESS = /^(?:https?:\/\/(?![^/]*@)|mailto:|\/base\/|#)/u;

/** All that a browser makes of a piece of HTML. */
export function parseHtml(html: string): Element[] {
  const raw: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const elements: Element[] = [];
  visit(unified().use(rehypeRaw).runSync(raw), 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

/** What is in a piece of HTML that could run, load, submit or be taken for a part of the page. */
export function findDangers(html: string): string[] {
  return parseHtml(html).flatMap(({ tagName, properties }) => [
    ...(ELEMENTS.has(tagName) ? [] : [tagName]),
    ...Object.entries(properties)
      .filter(([name]) => !PROPERTIES.has(name))
      .map(([name]) => `${tagName} ${name}`),
    ...[properties.href, properties.src]
      .filter((address) => typeof address === 'string')
      .filter((address) => !ADDRESS.test(address))
      .map((address) => `${tagName} ${address}`),
  ]);
}
