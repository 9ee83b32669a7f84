import type { Root as HastRoot } from 'hast';
import type { Html } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { ReferenceKind } from './address.ts';
import { isEntryKind, parseAddress } from './address.ts';
import { mayLink } from './may-link.ts';
import { remarkCitations } from './remark-citations.ts';

export type { ReferenceKind } from './address.ts';

export interface Reference {
  readonly kind: ReferenceKind;
  /** The id where the kind is that of an entry, else the address as written. */
  readonly target: string;
  /** Counted from 1 within the body. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCitations).freeze();
const htmlParser = unified().use(rehypeRaw).freeze();

/** All links, images, definitions of such, and citations of a body, in order, also those in raw HTML. */
export function findReferences(markdown: string): readonly Reference[] {
  if (!mayLink(markdown)) return [];
  const references: Reference[] = [];
  visit(parser.parse(markdown), (node, _index, parent) => {
    if (node.type === 'html') references.push(...findInHtml(node));
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    // Addresses that are found in text after parsing have no place of their own.
    references.push(toReference(node.url, node.position ?? parent?.position));
  });
  return references;
}

function findInHtml({ value, position }: Html): Reference[] {
  const references: Reference[] = [];
  const raw: HastRoot = { type: 'root', children: [{ type: 'raw', value, position }] };
  visit(htmlParser.runSync(raw), 'element', ({ tagName, properties, position: place }) => {
    const address = tagName === 'a' ? properties.href : tagName === 'img' && properties.src;
    if (typeof address === 'string') references.push(toReference(address, place ?? position));
  });
  return references;
}

function toReference(written: string, position: Position | undefined): Reference {
  const { kind, target } = parseAddress(written);
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { kind, target: isEntryKind(kind) ? target : written, line, column };
}
