import type { StyleElement, StyleNode } from 'citeproc';

/** What of an item decides which parts of a style print something: its type, and which variables it has. */
export interface ItemShape {
  readonly type: string;
  readonly variables: ReadonlySet<string>;
}

/** Words of an attribute; none where it is not there. */
export function listWords(text = ''): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** The elements among nodes. */
export function listElements(nodes: readonly StyleNode[]): readonly StyleElement[] {
  return nodes.filter((node) => typeof node !== 'string');
}
