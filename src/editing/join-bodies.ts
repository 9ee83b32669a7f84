/** Labels of footnotes that a body defines: `[^1]: …`. */
const FOOTNOTE = /^\[\^([^\]\s]+)\]:/gmu;

/**
 * A body with another one below it, after a blank line. Footnotes that would have one label for two texts get another
 * one in what is added.
 */
export function joinBodies(kept: string, added: string): string {
  const text = added.trim();
  if (text === '') return kept;
  const taken = new Set(labelsIn(kept));
  const renamed = labelsIn(text)
    .filter((label) => taken.has(label))
    .reduce((body, label) => body.replaceAll(`[^${label}]`, `[^${findFree(label, taken)}]`), text);
  return `${kept.trimEnd()}${kept.trim() === '' ? '\n' : '\n\n'}${renamed}\n`;
}

function labelsIn(body: string): readonly string[] {
  return [...body.matchAll(FOOTNOTE)].flatMap(([, label]) => label ?? []);
}

function findFree(label: string, taken: Set<string>): string {
  let number = 2;
  while (taken.has(`${label}-${String(number)}`)) number += 1;
  const free = `${label}-${String(number)}`;
  taken.add(free);
  return free;
}
