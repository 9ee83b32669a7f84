import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { visit } from 'unist-util-visit';
import { toReadAddress } from './address.ts';

/**
 * Writes the addresses of links and images as a browser reads them, before they are escaped and before anything judges
 * them: what is judged is then what is followed, and a space before an address does no harm.
 */
export function remarkReadAddresses(): (tree: MdastRoot) => void {
  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
        node.url = toReadAddress(node.url);
    });
  };
}

/** The same for links and images in raw HTML. */
export function rehypeReadAddresses(): (tree: HastRoot) => void {
  return (tree) => {
    visit(tree, 'element', ({ properties }) => {
      if (typeof properties.href === 'string') properties.href = toReadAddress(properties.href);
      if (typeof properties.src === 'string') properties.src = toReadAddress(properties.src);
    });
  };
}
