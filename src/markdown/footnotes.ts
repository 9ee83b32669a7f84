import * as words from '#content-words';
import type { Options } from 'mdast-util-to-hast';

/** How remark writes footnotes: the words around them, and ids that are not prefixed. */
export const footnoteOptions = {
  clobberPrefix: '',
  footnoteLabel: words.notes,
  // Highest of all, so that the notes are never taken for a part of the last section.
  footnoteLabelTagName: 'h1',
  footnoteLabelProperties: {},
  footnoteBackLabel: (note, place) => words.backToText(note + 1, place),
  // U+FE0E keeps phones from showing the arrow as a picture.
  footnoteBackContent: (_note, place) => `↩\uFE0E${place > 1 ? String(place) : ''}`,
} satisfies Options;

/** The labels of links back to the text, whatever the numbers in them: with one place, and with several. */
export const BACK_LABELS: readonly RegExp[] = [words.backToText(1, 1), words.backToText(1, 2)].map(
  (label) => new RegExp(`^${label.split(/\d+/u).map(escapePattern).join('\\d+')}$`, 'u'),
);

/** A text for a regular expression that is to find just that. */
function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
