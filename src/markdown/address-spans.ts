import type { Nodes, Parents } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { remarkCitations } from './remark-citations.ts';

/** A piece of a body in which addresses are written: from an offset up to another. */
export interface AddressSpan {
  readonly start: number;
  readonly end: number;
  /**
   * A citation is an "@" with the id of a work; HTML may hold any number of addresses; anything else begins with the
   * signs before one address: "](", "]:" or "<".
   */
  readonly form: 'citation' | 'html' | 'address';
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCitations).freeze();

/**
 * Where a body names what it links to: the ids of citations, the addresses of links, images and definitions with the
 * titles behind them, and raw HTML. Code and plain text are none of these.
 */
export function findAddressSpans(markdown: string): readonly AddressSpan[] {
  const spans: AddressSpan[] = [];
  visit(parser.parse(markdown), (node) => {
    const start = startOfAddress(node, markdown);
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    spans.push({ start, end, form: formOf(node) });
  });
  return spans;
}

function formOf(node: Nodes): AddressSpan['form'] {
  if (node.type === 'html') return 'html';
  return isCitation(node) ? 'citation' : 'address';
}

function isCitation(node: Nodes): boolean {
  return node.type === 'link' && node.data?.hProperties !== undefined;
}

function startOfAddress(node: Nodes, markdown: string): number | undefined {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const written = markdown.slice(start.offset, end.offset);
  switch (node.type) {
    case 'html':
      return start.offset;
    case 'definition':
      return start.offset + written.indexOf(']:');
    case 'image':
      return start.offset + Math.max(0, written.lastIndexOf(']('));
    case 'link':
      return isCitation(node) || written.startsWith('<')
        ? start.offset
        : endOfChildren(node, start.offset);
    default:
      return undefined;
  }
}

/** The text of a link may look like an address, and is none. */
function endOfChildren(node: Parents, start: number): number {
  return node.children.at(-1)?.position?.end.offset ?? start;
}
