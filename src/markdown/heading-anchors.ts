import * as words from '#content-words';
import type { Parents } from 'hast';
import type { Options } from 'rehype-autolink-headings';
import { toHeadingText } from './headings.ts';

/**
 * How rehype-autolink-headings sets the small link beside a heading. It stands after the heading, in a group with it:
 * within, its name would be read out as a part of the heading's own.
 */
export const anchorOptions: Options = {
  behavior: 'after',
  content: { type: 'text', value: '#' },
  group: { type: 'element', tagName: 'div', properties: { className: ['heading'] }, children: [] },
  properties: (heading) => ({
    className: ['anchor'],
    ariaLabel: words.linkToSection(toHeadingText(heading)),
  }),
  test: (_heading, _index, parent) => !isInteractive(parent),
};

/** A link cannot stand within a link, nor well within the line that opens details. */
function isInteractive(parent: Parents | undefined): boolean {
  return parent?.type === 'element' && ['a', 'summary'].includes(parent.tagName);
}
