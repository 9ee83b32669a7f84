import { isMap, parseDocument } from 'yaml';
import { z } from 'zod';
import { toNameKey } from './name-key.ts';

/** What stands for somebody who is not in the library yet. */
export const SOMEBODY_NEW = 'new';

/** The file that says whom names mean where the names alone do not: name → id of an author, or `new`. */
export const decisionFile = z.record(
  z.string(),
  z.string({ error: 'the id of an author, or "new", is wanted' }),
);

/** Decisions by the key of a name. */
export type Decisions = ReadonlyMap<string, string>;

/** Decisions as they were read, so that spellings do not matter. */
export function toDecisions(file: z.output<typeof decisionFile>): Decisions {
  return new Map(Object.entries(file).map(([name, id]) => [toNameKey(name), id]));
}

const HEADER = `# Whom a printed name means where the name alone does not say it: the id of an author, or "new" for somebody who is not
# in the library yet. Read and written by "npm run import"; change it where it is wrong.
`;

/** The text of the file with these decisions in it; remarks and all other decisions stay. */
export function setDecisions(
  text: string,
  decisions: readonly (readonly [name: string, id: string])[],
): string {
  if (decisions.length === 0) return text;
  const document = parseDocument(text === '' ? HEADER : text);
  const known = isMap(document.contents)
    ? document.contents.items.map(({ key }) => String(key))
    : [];
  for (const [name, id] of decisions) {
    const written = known.find((other) => toNameKey(other) === toNameKey(name));
    if (written === undefined) known.push(name);
    document.setIn([written ?? name], id);
  }
  return document.toString({ lineWidth: 0 });
}
