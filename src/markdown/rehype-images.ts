import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { parseAddress } from './address.ts';

/**
 * Puts the base before the addresses of the site's own images. Other images are not shown, for a page loads nothing
 * from other sites: each becomes a link with its alternative text, or that text alone within a link.
 * @param toSitePath puts the base before an absolute site path
 */
export function rehypeImages(toSitePath: (path: string) => string): (tree: Root) => void {
  return (tree) => {
    const linked = findLinkedImages(tree);
    visit(tree, 'element', (image, index, parent) => {
      if (image.tagName !== 'img' || !parent || index === undefined) return;
      const { kind, target } = parseAddress(sourceOf(image));
      if (kind === 'site') image.properties.src = toSitePath(target);
      else parent.children[index] = linked.has(image) ? toText(image) : toLink(image);
    });
  };
}

function findLinkedImages(tree: Root): ReadonlySet<Element> {
  const linked = new Set<Element>();
  visit(tree, { type: 'element', tagName: 'a' }, (link) => {
    visit(link, { type: 'element', tagName: 'img' }, (image) => {
      linked.add(image);
    });
  });
  return linked;
}

function sourceOf({ properties: { src } }: Element): string {
  return typeof src === 'string' ? src : '';
}

function toText(image: Element): ElementContent {
  const { alt } = image.properties;
  return { type: 'text', value: typeof alt === 'string' && alt !== '' ? alt : sourceOf(image) };
}

function toLink(image: Element): ElementContent {
  const properties = { href: sourceOf(image) };
  return { type: 'element', tagName: 'a', properties, children: [toText(image)] };
}
