import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { levelOf, toHeadingText } from './headings.ts';

/**
 * Numbers headings by how they nest: the outermost are of level 2, for level 1 is the page's, and none jumps a level.
 * One without text is no heading.
 */
export function rehypeHeadingLevels(): (tree: Root) => void {
  return (tree) => {
    const open: number[] = [];
    visit(tree, 'element', (node) => {
      const level = levelOf(node);
      if (level === undefined) return;
      if (toHeadingText(node) === '') {
        node.tagName = 'div';
        return;
      }
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
      node.tagName = `h${String(Math.min(open.length + 1, 6))}`;
    });
  };
}
