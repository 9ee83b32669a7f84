import { choose } from '../../command-line/choose.ts';
import type { Terminal } from '../../command-line/terminal.ts';
import type { Candidate, Meaning } from './find-meaning.ts';

/** What somebody says of a name that the library cannot tell. */
export type Answer =
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  | { readonly kind: 'new' }
  | { readonly kind: 'otherwise'; readonly name: string }
  | { readonly kind: 'left-out' };

/**
 * Asks whom or what a name means.
 * @param said what is not clear about it, as a sentence
 * @param place the file that would be made; undefined where its id would be asked for first
 */
export async function askMeaning(
  said: string,
  meaning: Exclude<Meaning, { readonly kind: 'known' }>,
  place: string | undefined,
  terminal: Terminal,
): Promise<Answer> {
  const candidates =
    meaning.kind === 'doubtful' ? meaning.candidates : meaning.nearest ? [meaning.nearest] : [];
  terminal.note(said);
  const answer = await choose<Answer>(
    terminal,
    [
      ...candidates.map((candidate, index) => ({
        key: String(index + 1),
        says: `${candidate.name} (${candidate.id})`,
        value: { kind: 'candidate', candidate } as const,
      })),
      {
        key: 'n',
        says: place === undefined ? 'a new one' : `a new one: makes ${place}`,
        value: { kind: 'new' },
      },
      { key: 'o', says: 'another name', value: { kind: 'otherwise', name: '' } },
      { key: 's', says: 'leave it out', value: { kind: 'left-out' } },
    ],
    candidates.length > 0 ? 'Number, n, o or s' : 'n, o or s',
    candidates.length > 0 ? undefined : 'n',
  );
  if (answer.kind !== 'otherwise') return answer;
  const name = await terminal.ask('Name or id:');
  return name === '' ? askMeaning(said, meaning, place, terminal) : { kind: 'otherwise', name };
}
