import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** How many edits still count as a slip of the pen: one in four letters, two at least. */
function allowedEdits(word: string): number {
  return Math.max(2, Math.floor(word.length / 4));
}

/**
 * The candidate that was most likely meant, or undefined where none is near.
 * Parts in another order ("shelley-mary") count as near too. Ties go to the alphabetically first.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const sortedParts = (id: string): string => fold(id).split(/[-\s]+/u).sort().join('-');
  const [folded, parts] = [fold(word), sortedParts(word)];
  let best: { edits: number; candidate: string } | undefined;
  for (const candidate of candidates) {
    const edits = Math.min(
      distance(folded, fold(candidate)),
      distance(parts, sortedParts(candidate)) + 1,
    );
    if (edits > allowedEdits(folded)) continue;
    if (!best || edits < best.edits || (edits === best.edits && candidate < best.candidate)) {
      best = { edits, candidate };
    }
  }
  return best?.candidate;
}
