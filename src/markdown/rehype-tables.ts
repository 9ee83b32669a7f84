import * as words from '#content-words';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts each table into a container that scrolls and that the keyboard reaches, and aligns cells by class, as the
 * `align` that remark writes is obsolete in HTML. Each has a name with its number.
 */
export function rehypeTables(): (tree: Root) => void {
  return (tree) => {
    let number = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      number += 1;
      alignCells(node);
      parent.children[index] = toScroller(node, number);
      return SKIP;
    });
  };
}

function toScroller(table: Element, number: number): Element {
  const ariaLabel = words.tableNumber(number);
  const properties = { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

function alignCells(table: Element): void {
  visit(table, 'element', ({ properties }) => {
    const { align } = properties;
    delete properties.align;
    if (align === 'center' || align === 'right') properties.className = [`align-${align}`];
  });
}
