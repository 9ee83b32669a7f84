import type { Work } from '../catalogue/model.ts';
import { escapeTex, toVerbatim } from './bibtex-text.ts';
import type { ProperNames } from './proper-names.ts';
import { splitByCase } from './title-case.ts';

/** A field: its name and what stands after the `=`, braces included; undefined where the work has no such thing. */
export type Field = readonly [
  name: string,
  value: (work: Work, names: ProperNames) => string | undefined,
];

/** A field of plain text. */
export const text = (name: string, find: (work: Work) => string | undefined): Field => [
  name,
  (work) => braced(find(work), escapeTex),
];
/** A field of names, which biblatex parts at each "and". */
export const named = (
  name: string,
  find: (work: Work) => readonly (string | undefined)[],
): Field => [
  name,
  (work) => {
    const names = find(work).flatMap((one) => (one === undefined ? [] : [toTexName(one)]));
    return names.length === 0 ? undefined : `{${names.join(' and ')}}`;
  },
];
/** A field that is read as it is: an address or an identifier. */
export const verbatim = (name: string, find: (work: Work) => string | undefined): Field => [
  name,
  (work) => braced(find(work), toVerbatim),
];
/** A field with a title, whose capitals are kept where they must be. */
export const titled = (name: string, find: (work: Work) => string | undefined): Field => [
  name,
  (work, names) => braced(find(work), (title) => toTexTitle(title, work.language, names)),
];

/** A value between the braces of its field. */
export function braced(
  value: string | undefined,
  encode: (value: string) => string,
): string | undefined {
  return value === undefined ? undefined : `{${encode(value)}}`;
}

/** A name that has the word in it is one only between braces of its own. */
function toTexName(name: string): string {
  const escaped = escapeTex(name);
  return /\sand\s/iu.test(name) ? `{${escaped}}` : escaped;
}

function toTexTitle(title: string, language: string | undefined, names: ProperNames): string {
  return splitByCase(title.replace(/\s+/gu, ' ').trim(), language, names)
    .map(({ text: piece, keepsCase }) => (keepsCase ? `{${escapeTex(piece)}}` : escapeTex(piece)))
    .join('');
}
