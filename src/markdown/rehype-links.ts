import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { EntryKind } from './address.ts';
import { parseAddress } from './address.ts';
import { CITATION_CLASS } from './remark-citations.ts';

export interface LinkTarget {
  /** Site path, with the base. */
  readonly href: string;
  /** How a citation reads, such as "Bucknall et al. 2025"; plain text. */
  readonly label: string;
}

/** What a body has to know of the library to link into it. */
export interface BodyLinks {
  /** Where an entry is shown, and how a citation of it reads; undefined where there is none. */
  readonly resolve: (kind: EntryKind, id: string) => LinkTarget | undefined;
  /** Puts the site's base before an absolute site path. */
  readonly toSitePath: (path: string) => string;
}

/** Makes every link lead where it should, and leaves only the text of one that leads nowhere. */
export function rehypeLinks(links: BodyLinks): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (link, index, parent) => {
      if (link.tagName !== 'a' || !parent || index === undefined) return undefined;
      if (resolveLink(link, links)) return undefined;
      parent.children.splice(index, 1, ...link.children);
      return [SKIP, index];
    });
  };
}

/** Completes a link in place; false where it leads nowhere. */
function resolveLink(link: Element, { resolve, toSitePath }: BodyLinks): boolean {
  const { href } = link.properties;
  if (typeof href !== 'string') return false;
  const { kind, target } = parseAddress(href);
  switch (kind) {
    case 'work':
    case 'author':
    case 'topic':
      return linkEntry(link, resolve(kind, target));
    case 'site':
      link.properties.href = toSitePath(target);
      return true;
    case 'outside':
      if (!target.startsWith('mailto:')) markOutside(link);
      return true;
    case 'fragment':
      return true;
    case 'unsafe':
    case 'relative':
      return false;
  }
}

function linkEntry(link: Element, target: LinkTarget | undefined): boolean {
  if (!target) return false;
  link.properties.href = target.href;
  if (isCitation(link) || link.children.length === 0) {
    link.children = [{ type: 'text', value: target.label }];
  }
  return true;
}

function isCitation({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes(CITATION_CLASS);
}

function markOutside(link: Element): void {
  link.properties.className = ['outside'];
  link.properties.rel = ['external', 'noopener'];
}
