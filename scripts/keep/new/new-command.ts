import path from 'node:path';
import { findFault, toKeptForm } from '../../../src/editing/check-value.ts';
import { toEntryText } from '../../../src/editing/entry-text.ts';
import { createRevision } from '../../../src/editing/revision.ts';
import { toLine } from '../../../src/schemas/problem.ts';
import type { ProblemCode } from '../../../src/schemas/problem.ts';
import { EXIT, UsageError } from '../../command-line/command.ts';
import type { Command } from '../../command-line/command.ts';
import { toDay } from '../../command-line/day.ts';
import type { Terminal } from '../../command-line/terminal.ts';
import { carryOut, listChanges, showChanges, toFileData } from '../carry-out.ts';
import { readLibrary } from '../library.ts';
import { readKind } from '../read-words.ts';
import { collectAnswers } from './answers.ts';
import type { Answers } from './answers.ts';
import { chooseId, toFile } from './choose-id.ts';
import { draftEntry } from './draft-entry.ts';
import { FIELD_OPTIONS, FIELDS, KINDS } from './fields.ts';
import type { Kind } from './fields.ts';
import { askSigner, guessSigner } from './make-named.ts';
import { requireNewName } from './require-new-name.ts';

const OPTIONS = {
  ...FIELD_OPTIONS,
  organization: { type: 'boolean', says: 'author: a body that signs as author, and no person' },
  id: { type: 'string', value: 'ID', says: 'the name of the file, where not the proposed one' },
  added: { type: 'string', value: 'DATE', says: 'work: when it came into the library (today)' },
  draft: { type: 'boolean', says: 'work: keeps it out of everything that is published' },
  create: { type: 'boolean', says: 'makes authors and topics that are named and not there' },
} as const;

/** What is true of every author or topic that is new, and is to be put right by whoever makes it. */
const TO_BE_EXPECTED: readonly ProblemCode[] = ['author-without-work', 'topic-without-work'];

/** `npm run new`. */
export const newCommand: Command<typeof OPTIONS> = {
  name: 'new',
  summary: `Adds a work, an author or a topic: a new file in the library.
On a terminal it asks for what is not given as an option. It never overwrites a file.`,
  usage: ['work', 'author', 'topic', 'work --title TEXT --type TYPE --summary TEXT [options]'],
  options: OPTIONS,
  examples: [
    ['work', 'asks for everything, one question after another'],
    [
      'author --name "Anna van der Berg" --orcid 0000-0002-1825-0097',
      'makes content/authors/anna-van-der-berg.md',
    ],
    [
      'topic --label "Arms control" --parent verification --definition "What belongs there."',
      'makes content/topics/arms-control.md',
    ],
  ],
  writes: true,
  run: async ({ values, words, content, isDryRun, terminal }) => {
    const [first, ...more] = words;
    const kind = readKind(first, KINDS);
    if (more.length > 0)
      throw new UsageError(
        `"${more.join(' ')}" is not understood. Put quotes around what has spaces in it.`,
      );
    requireOptionsOf(kind, Object.keys(values));
    const added = readDay(values.added);
    const library = await readLibrary(content);
    const folder = path.basename(content);
    const revision = createRevision(library.sources, folder);
    const answers = await collectAnswers(kind, values, library.sources, terminal);
    const name = String(answers.title ?? answers.name ?? answers.label);
    if (values.id === undefined) await requireNewName(kind, name, revision, terminal);
    const extras = {
      added,
      isDraft: values.draft ?? false,
      isOrganization: values.organization ?? (await isOrganization(kind, answers, terminal)),
    };
    const year = String(answers.published ?? '').slice(0, 4) || undefined;
    const choice = { kind, name, ...(year === undefined ? {} : { year }) };
    const id = await chooseId(
      values.id === undefined ? choice : { ...choice, id: values.id },
      revision,
      terminal,
    );
    const consent = { isGiven: values.create ?? false, terminal };
    const data = await draftEntry(kind, answers, extras, revision, consent);
    revision.write(kind, id, toEntryText(kind, data));
    const outcome = await carryOut({ content, library, revision, isDryRun });
    const warnings = outcome.warnings.filter(({ code }) => !TO_BE_EXPECTED.includes(code));
    const file = toFile(folder, kind, id);
    terminal.report({ isDryRun, id, file, files: toFileData(outcome), warnings }, [
      ...(isDryRun ? showChanges(outcome.files, terminal) : listChanges(outcome)),
      '',
      ...warnings.map(toLine),
      ...toNextSteps(kind, id, file, isDryRun),
    ]);
    return EXIT.fine;
  },
};

/** A name in parts is that of a person; of any other name somebody is asked, or it is told from the name. */
async function isOrganization(kind: Kind, answers: Answers, terminal: Terminal): Promise<boolean> {
  if (kind !== 'author' || answers.given !== undefined || answers.family !== undefined)
    return false;
  const name = String(answers.name);
  const signer = terminal.isInteractive ? await askSigner(name, terminal) : guessSigner(name);
  return signer === 'organization';
}

/** Options beside those of the fields that are about one kind only. */
const OF_ONE_KIND = {
  work: ['added', 'draft'],
  author: ['organization'],
  topic: [],
} as const satisfies Record<Kind, readonly (keyof typeof OPTIONS)[]>;

function requireOptionsOf(kind: Kind, typed: readonly string[]): void {
  const optionsOf = (one: Kind): readonly string[] => [
    ...FIELDS[one].map(({ option }) => option),
    ...OF_ONE_KIND[one],
  ];
  const all = KINDS.flatMap(optionsOf);
  const foreign = typed.find((name) => all.includes(name) && !optionsOf(kind).includes(name));
  if (foreign !== undefined) throw new UsageError(`--${foreign} says nothing about a new ${kind}.`);
}

/** The day that was typed, or today. */
function readDay(typed: string | undefined): string {
  if (typed === undefined) return toDay(new Date());
  const day = String(toKeptForm({ added: typed }).added);
  const fault = findFault('work', 'added', day);
  if (fault !== undefined) throw new UsageError(`--added: ${fault}`);
  return day;
}

const NEXT = {
  work: 'Next: open it and write more below the second "---", if there is more to say. "npm run dev" shows the site while you write.',
  author:
    'Next: open it and add what is known, such as affiliations and sources. Name the author in a work.',
  topic: 'Next: name the topic in works, under "topics".',
} as const satisfies Record<Kind, string>;

function toNextSteps(kind: Kind, id: string, file: string, isDryRun: boolean): readonly string[] {
  if (isDryRun) return ['Nothing was written: leave out --dry-run to do it.'];
  return [`The ${kind} "${id}" is in ${file}.`, NEXT[kind]];
}
