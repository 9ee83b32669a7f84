import type { MarkedText } from '../protocol.ts';
import { element } from './element.ts';
import type { Child } from './element.ts';

/** A text with its matched parts as `<mark>`. */
export function toMarked({ text, marks }: MarkedText): readonly Child[] {
  const parts: Child[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    if (from > end) parts.push(text.slice(end, from));
    parts.push(element('mark', {}, text.slice(from, to)));
    end = to;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** Whether anything in a text matched. */
export function isMarked({ marks }: MarkedText): boolean {
  return marks.length > 0;
}
