import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Lets the keyboard reach blocks of code, which scroll where their lines are long. */
export function rehypeCodeBlocks(): (tree: Root) => void {
  return (tree) => {
    visit(tree, { type: 'element', tagName: 'pre' }, (block) => {
      block.properties.tabIndex = 0;
    });
  };
}
