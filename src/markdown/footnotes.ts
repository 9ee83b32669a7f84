import type { Options } from 'mdast-util-to-hast';

/** How remark writes footnotes: the words around them, and ids that are not prefixed. */
export const footnoteOptions = {
  clobberPrefix: '',
  footnoteLabel: 'Notes',
  // Highest of all, so that the notes are never taken for a part of the last section.
  footnoteLabelTagName: 'h1',
  footnoteLabelProperties: {},
  footnoteBackLabel: (note, place) =>
    `Back to the text, note ${String(note + 1)}${place > 1 ? `, place ${String(place)}` : ''}`,
  // U+FE0E keeps phones from showing the arrow as a picture.
  footnoteBackContent: (_note, place) => `↩\uFE0E${place > 1 ? String(place) : ''}`,
} satisfies Options;
