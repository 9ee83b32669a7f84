import type { Definition, Html, Image, ImageReference, Link, LinkReference } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import { mayLink } from './may-link.ts';
import { remarkCitations } from './remark-citations.ts';

/** What leads somewhere in a body, and raw HTML, which may. */
export type LinkNode = Link | Image | Definition | LinkReference | ImageReference | Html;

/** A node and where it stands. */
export interface PlacedLinkNode {
  readonly node: Readonly<LinkNode>;
  /** That of its parent for an address found in plain text, which has no place of its own. */
  readonly position: Position | undefined;
}

const TYPES: ReadonlySet<string> = new Set<LinkNode['type']>([
  'link',
  'image',
  'definition',
  'linkReference',
  'imageReference',
  'html',
]);

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCitations).freeze();

/** By bodies. Most of a body is no link: what is kept of it is small. */
const known = new Map<string, readonly PlacedLinkNode[]>();

/**
 * Links, images, definitions, references to them, citations (which are links) and raw HTML of a body, in order. A body
 * is parsed once: its links are checked, and later written anew in exports.
 */
export function findLinkNodes(markdown: string): readonly PlacedLinkNode[] {
  if (!mayLink(markdown)) return [];
  const found = known.get(markdown) ?? parseLinkNodes(markdown);
  known.set(markdown, found);
  return found;
}

function parseLinkNodes(markdown: string): readonly PlacedLinkNode[] {
  const nodes: PlacedLinkNode[] = [];
  visit(parser.parse(markdown), (node, _index, parent) => {
    if (!isLinkNode(node)) return;
    nodes.push({ node, position: node.position ?? parent?.position });
  });
  return nodes;
}

function isLinkNode(node: { readonly type: string }): node is LinkNode {
  return TYPES.has(node.type);
}
