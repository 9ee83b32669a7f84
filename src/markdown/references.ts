import type { Root as HastRoot } from 'hast';
import type { Html } from 'mdast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { ReferenceKind } from './address.ts';
import { isEntryKind, parseAddress } from './address.ts';
import { findLinkNodes } from './link-nodes.ts';

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

const htmlParser = unified().use(rehypeRaw).freeze();

/** All links, images, definitions of such, and citations of a body, in order, also those in raw HTML. */
export function findReferences(markdown: string): readonly Reference[] {
  return findLinkNodes(markdown).flatMap(({ node, position }) => {
    switch (node.type) {
      case 'html':
        return findInHtml(node);
      case 'link':
      case 'image':
      case 'definition':
        return [toReference(node.url, position)];
      case 'linkReference':
      case 'imageReference':
        return [];
    }
  });
}

function findInHtml({ value, position }: Readonly<Html>): Reference[] {
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
