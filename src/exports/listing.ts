import * as words from '#words';
import { toNamesLine } from '../catalogue/byline.ts';
import { toShortDate } from '../catalogue/dates.ts';
import type { Work } from '../catalogue/model.ts';
import { keepInitials, toTypographic } from '../text/typography.ts';

/** How many authors a row names. */
const NAMED = 3;

/**
 * A work as a row of a list that a page puts together: its title, a line on it, and, where something has befallen it,
 * what. One line of text each: "Title", "Ada Adams, Ben Brown · Apr 2025 · Report", "Retracted".
 */
export function toListing(work: Work): string {
  const facts = [
    keepInitials(toNamesLine(work, NAMED)),
    toShortDate(work.published),
    words.types[work.type].one,
  ];
  const lines = [
    toTypographic(work.title),
    facts.filter(Boolean).join(' · '),
    ...(work.notice ? [words.notices[work.notice.kind].state] : []),
  ];
  return lines.map((line) => line.replace(/\s+/gu, ' ')).join('\n');
}
