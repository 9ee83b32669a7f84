import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Options } from 'rehype-autolink-headings';

/**
 * How rehype-autolink-headings sets the small link beside a heading. It stands after the heading, in a group with it:
 * within, its name would be read out as a part of the heading's own.
 */
export const anchorOptions: Options = {
  behavior: 'after',
  content: { type: 'text', value: '#' },
  group: { type: 'element', tagName: 'div', properties: { className: ['heading'] }, children: [] },
  properties: (heading) => ({ className: ['anchor'], ariaLabel: toLabel(heading) }),
  test: (_heading, _index, parent) => !isInteractive(parent),
};

function toLabel(heading: Element): string {
  return `Link to this section: ${toString(heading).replace(/\s+/gu, ' ').trim()}`;
}

/** A link cannot stand within a link, nor well within the line that opens details. */
function isInteractive(parent: unknown): boolean {
  return ['a', 'summary'].includes(tagNameOf(parent));
}
