import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Takes an id away wherever an element before has it. */
export function rehypeUniqueIds(): (tree: Root) => void {
  return (tree) => {
    const taken = new Set<string>();
    visit(tree, 'element', ({ properties }) => {
      if (typeof properties.id !== 'string') return;
      if (taken.has(properties.id)) delete properties.id;
      else taken.add(properties.id);
    });
  };
}
