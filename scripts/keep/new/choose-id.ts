import { proposeId, toFreeId } from '../../../src/editing/propose-id.ts';
import { toFormerIds } from '../../../src/editing/rename-entry.ts';
import type { Revision } from '../../../src/editing/revision.ts';
import { FOLDERS } from '../../../src/text/folders.ts';
import { adviseOnId } from '../../../src/text/file-name.ts';
import { Refusal, UsageError } from '../../command-line/command.ts';
import type { Terminal } from '../../command-line/terminal.ts';
import type { Kind } from './fields.ts';

/** What an id is chosen from. */
export interface Choice {
  readonly kind: Kind;
  /** Title, name or label. */
  readonly name: string;
  readonly year?: string;
  /** What was typed. */
  readonly id?: string;
}

/**
 * The id of a new entry: as it was typed, or as it is proposed, with a question where somebody can answer.
 * @throws UsageError where it is none; Refusal where it is taken
 */
export async function chooseId(
  { kind, name, year, id }: Choice,
  revision: Revision,
  terminal: Terminal,
): Promise<string> {
  const taken = listTaken(kind, revision);
  const faultOf = (text: string): string | undefined => {
    const advice = adviseOnId(text);
    if (advice !== undefined) return `"${text}" cannot be an id. Take ${advice}.`;
    const owner = taken.get(text);
    return owner === undefined ? undefined : `"${text}" is taken: ${owner}.`;
  };
  if (id !== undefined) return requireFree(id, faultOf(id), taken.has(id));
  const proposed = proposeId(kind, name);
  const free = proposed === '' ? '' : toFreeId(proposed, (text) => taken.has(text), year);
  if (!terminal.isInteractive) {
    if (free !== '') return free;
    throw new UsageError(`No id can be made of "${name}". Give one: --id ID.`);
  }
  for (;;) {
    const question = free === '' ? 'Id:' : `Id, which is its address for good [${free}]:`;
    const answer = await terminal.ask(question, free);
    const fault = faultOf(answer);
    if (fault === undefined) return answer;
    terminal.note(`  ${fault}`);
  }
}

function requireFree(id: string, fault: string | undefined, isTaken: boolean): string {
  if (fault === undefined) return id;
  throw isTaken ? new Refusal(fault) : new UsageError(`--id: ${fault}`);
}

/** Ids that entries of the kind have or had, each with who has it. */
export function listTaken(kind: Kind, revision: Revision): ReadonlyMap<string, string> {
  const sources = revision.toSources().filter((source) => source.kind === kind);
  return new Map([
    ...sources.flatMap(({ file, text }) =>
      toFormerIds(text).map((former) => [former, `${file} had it once`] as const),
    ),
    ...sources.map(({ id, file }) => [id, `${file} has it`] as const),
  ]);
}

/** Where the file of an entry lies, as its keeper knows it. */
export function toFile(folder: string, kind: Kind, id: string): string {
  return `${folder}/${FOLDERS[kind]}/${id}.md`;
}
