import { findFault, toKeptForm } from '../../../src/editing/check-value.ts';
import { UsageError } from '../../command-line/command.ts';
import type { Terminal } from '../../command-line/terminal.ts';
import type { SourceFile } from '../../../src/schemas/entry.ts';
import { FIELDS } from './fields.ts';
import type { Field, Kind } from './fields.ts';
import { findTaken } from './find-taken.ts';

/** What is known of a new entry, by the keys of its front matter. Names are still as they were given. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What was typed, by the names of the options. */
export type Typed = Readonly<Record<string, unknown>>;

/**
 * Takes what was typed, and asks for the rest where somebody is there to answer.
 * @throws UsageError where something is wrong or missing and nobody can be asked, with all of it
 */
export async function collectAnswers(
  kind: Kind,
  typed: Typed,
  sources: readonly SourceFile[],
  terminal: Terminal,
): Promise<Answers> {
  const given = FIELDS[kind].map((field) => ({
    field,
    value: toGiven(field, typed[field.option]),
  }));
  const faults = given.flatMap(({ field, value }) => {
    const fault = value === undefined ? undefined : faultIn(kind, field, value);
    return fault === undefined ? [] : [`--${field.option}: ${fault}`];
  });
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  if (!terminal.isInteractive) requireAll(given);
  const answers: [string, string | readonly string[]][] = [];
  for (const { field, value } of given) {
    const isAsked = value === undefined && terminal.isInteractive && !field.isQuiet;
    const answer = isAsked ? await askFor(kind, field, sources, terminal) : value;
    if (answer !== undefined) answers.push([field.key, answer]);
  }
  return Object.fromEntries(answers);
}

function toGiven(field: Field, typed: unknown): string | readonly string[] | undefined {
  if (Array.isArray(typed)) return toItems(typed.map(String));
  if (typeof typed !== 'string' || typed.trim() === '') return undefined;
  return toKept(field, typed);
}

function toItems(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.trim()).filter(Boolean);
}

function toKept({ key }: Field, text: string): string {
  const kept = toKeptForm({ [key]: text })[key];
  return typeof kept === 'string' ? kept : text;
}

/** Whether names are those of entries is seen later on. */
function faultIn(kind: Kind, { key, isList }: Field, value: unknown): string | undefined {
  return isList || key === 'parent' ? undefined : findFault(kind, key, value);
}

function requireAll(given: readonly { readonly field: Field; readonly value: unknown }[]): void {
  const missing = given
    .filter(({ field, value }) => field.isRequired && value === undefined)
    .map(({ field }) => `--${field.option}`);
  if (missing.length === 0) return;
  const are = missing.length === 1 ? 'is' : 'are';
  throw new UsageError(
    `${missing.join(', ')} ${are} missing. On a terminal, what is missing would be asked for.`,
  );
}

async function askFor(
  kind: Kind,
  field: Field,
  sources: readonly SourceFile[],
  terminal: Terminal,
): Promise<string | readonly string[] | undefined> {
  for (;;) {
    const answer = await terminal.ask(field.question);
    if (answer === '' && !field.isRequired) return undefined;
    if (answer === '') {
      terminal.note('  This is needed.');
      continue;
    }
    if (field.isList) return toItems(answer.split(';'));
    const kept = toKept(field, answer);
    // What is refused at the end costs all answers: better now.
    const fault = faultIn(kind, field, kept) ?? findTaken(sources, field.key, kept);
    if (fault === undefined) return kept;
    terminal.note(`  ${fault}`);
  }
}
