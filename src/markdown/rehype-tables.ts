import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts each table into a container that scrolls and that the keyboard reaches, and aligns its cells by class. */
export function rehypeTables(): (tree: Root) => void {
  return (tree) => {
    let number = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
      if (node.tagName !== 'table' || !parent || index === undefined || isScroller(parent)) return;
      number += 1;
      parent.children[index] = toScroller(node, number);
    });
  };
}
