import type { LinkedKind } from '../catalogue/entries.ts';
import { isDevice } from '../text/file-name.ts';
import { fold } from '../text/fold.ts';
import { toPerson } from './stubs.ts';

/** Signs of an id that is proposed; people may write longer ones. */
const LONGEST = 80;

/**
 * The id that an entry would have by the habit of the library: a work's is made of its title up to a colon, an author's
 * of the name, a topic's of the label. Empty where there is no Latin letter and no digit to make it of.
 */
export function proposeId(kind: LinkedKind, name: string): string {
  const [beforeColon = ''] = name.split(/:\s/u);
  const proposed =
    kind === 'author' && name.includes(',')
      ? toIdForm(toPerson(name).name)
      : toIdForm(kind === 'work' ? beforeColon : name) || toIdForm(name);
  return isDevice(proposed) ? `${kind}-${proposed}` : proposed;
}

/** An id that is free: with the year, where a work has one, or a number behind it. */
export function toFreeId(
  proposed: string,
  isTaken: (id: string) => boolean,
  year?: string,
): string {
  if (!isTaken(proposed)) return proposed;
  if (year !== undefined && !isTaken(`${proposed}-${year}`)) return `${proposed}-${year}`;
  let number = 2;
  while (isTaken(`${proposed}-${String(number)}`)) number += 1;
  return `${proposed}-${String(number)}`;
}

/** Whole words only, as many as fit. */
function toIdForm(text: string): string {
  const words = fold(text)
    .replace(/['’]/gu, '')
    .replace(/&/gu, ' and ')
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  const fitting = words.filter(
    (_word, index) => words.slice(0, index + 1).join('-').length <= LONGEST,
  );
  return (fitting.length > 0 ? fitting : words.slice(0, 1)).join('-').slice(0, LONGEST);
}
