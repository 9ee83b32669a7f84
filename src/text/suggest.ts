import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** How many edits still count as a slip of the pen: one in four letters, two at least, and one in less than four. */
function allowedEdits(word: string): number {
  return word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 4));
}

function toParts(text: string): string[] {
  return fold(text)
    .split(/[-\s/]+/u)
    .filter(Boolean);
}

/** Whether the parts shorten a longer name that ends alike: "m shelley" and "r trager" for "robert f trager". */
function abbreviates(parts: readonly string[], longer: readonly string[]): boolean {
  if (parts.length < 2 || parts.at(-1) !== longer.at(-1)) return false;
  let from = 0;
  return parts.every((part) => {
    const index = longer.findIndex((whole, place) => place >= from && whole.startsWith(part));
    from = index + 1;
    return index >= 0;
  });
}

/** How far a candidate is from what was written, in edits; another order of parts counts as one, and so do initials. */
function editsBetween(word: string, candidate: string): number {
  const [parts, others] = [toParts(word), toParts(candidate)];
  if (abbreviates(parts, others) || abbreviates(others, parts)) return 1;
  const inOrder = distance(fold(word), fold(candidate));
  return Math.min(inOrder, distance(parts.sort().join('-'), others.sort().join('-')) + 1);
}

/** Names of one file for which the nearest is looked for: what goes on after them is no slip of the pen. */
const MOST_SUGGESTED = 20;

/** `findNearest` for the names of one file, where each takes going through all candidates: it finds none for those after the first few. */
export function createSuggester(): typeof findNearest {
  let asked = 0;
  return (word, candidates) =>
    (asked += 1) > MOST_SUGGESTED ? undefined : findNearest(word, candidates);
}

/** The candidate that was most likely meant, or undefined where none is near. Ties go to the alphabetically first. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const most = allowedEdits(word);
  let best: { edits: number; candidate: string } | undefined;
  for (const candidate of candidates) {
    const edits = editsBetween(word, candidate);
    if (edits > most) continue;
    if (!best || edits < best.edits || (edits === best.edits && candidate < best.candidate)) {
      best = { edits, candidate };
    }
  }
  return best?.candidate;
}
