import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Shows done and open tasks as signs: a box that cannot be ticked is no form field, and has no label. */
export function remarkTaskMarks(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'listItem', (item) => {
      if (typeof item.checked !== 'boolean') return;
      mark(item, item.checked ? '☑ ' : '☐ ');
      item.checked = null;
    });
  };
}

function mark(item: ListItem, sign: string): void {
  const [first] = item.children;
  if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: sign });
}
