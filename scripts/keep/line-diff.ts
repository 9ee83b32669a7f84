/** A line that goes, comes or stays. */
export interface DiffLine {
  readonly sign: '-' | '+' | ' ';
  readonly text: string;
}

/** Lines that are shown around each change. */
const CONTEXT = 2;

/**
 * What changes between two texts, line by line, with a few lines around it; "…" stands for lines that are left out.
 * An absent text has no lines.
 */
export function diffLines(before: string | undefined, after: string | undefined): DiffLine[] {
  const [old, now] = [toLines(before), toLines(after)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end))
    end += 1;
  const stay = (lines: readonly string[]): DiffLine[] => lines.map((text) => ({ sign: ' ', text }));
  const all = [
    ...stay(old.slice(0, start)),
    ...align(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...stay(old.slice(old.length - end)),
  ];
  return cutOut(all);
}

function toLines(text: string | undefined): readonly string[] {
  if (text === undefined || text === '') return [];
  return text.replace(/\r?\n$/u, '').split(/\r?\n/u);
}

/** The longest common subsequence; entries are short, so the plain table of all lengths will do. */
function align(old: readonly string[], now: readonly string[]): DiffLine[] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      (lengths[i] ?? [])[j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: DiffLine[] = [];
  for (let [i, j] = [0, 0]; i < old.length || j < now.length;) {
    const [gone, come] = [old[i], now[j]];
    if (gone !== undefined && gone === come) {
      lines.push({ sign: ' ', text: gone });
      i += 1;
      j += 1;
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ sign: '-', text: gone });
      i += 1;
    } else {
      lines.push({ sign: '+', text: come ?? '' });
      j += 1;
    }
  }
  return lines;
}

function cutOut(lines: readonly DiffLine[]): DiffLine[] {
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== ' ');
  return lines.flatMap((line, index): DiffLine[] => {
    if (isNear(index)) return [line];
    return index > 0 && isNear(index - 1) ? [{ sign: ' ', text: '…' }] : [];
  });
}
