import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** A heading of a body as shown. */
export interface Heading {
  /** 2 to 6. */
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** The level of a heading, 1 to 6; undefined for any other element. */
export function levelOf({ tagName }: Element): number | undefined {
  return /^h[1-6]$/u.test(tagName) ? Number(tagName.slice(1)) : undefined;
}

/** The text of a heading on one line, without the numbers of notes. */
export function toHeadingText(heading: Readonly<Element>): string {
  const children = heading.children.filter((child) => !isNoteNumber(child));
  return toString({ ...heading, children })
    .replace(/\s+/gu, ' ')
    .trim();
}

function isNoteNumber(node: ElementContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'sup') return false;
  const [link] = node.children;
  return link?.type === 'element' && 'dataFootnoteRef' in link.properties;
}
