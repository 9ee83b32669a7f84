import { toKnownName } from '../../src/content/known-name.ts';
import { planSafely } from '../../src/importing/plan-safely.ts';
import type { ImportChoices, ImportPlan } from '../../src/importing/plan-import.ts';
import type { Reference } from '../../src/importing/reference.ts';
import type { KnownEntries } from '../../src/importing/plan-state.ts';
import { toResult } from '../../src/importing/report.ts';
import { EXIT, UsageError } from '../command-line/command.ts';
import { toDay } from '../command-line/day.ts';
import { Abandoned } from '../command-line/questions.ts';
import type { Command, Request } from '../command-line/command.ts';
import type { Terminal } from '../command-line/terminal.ts';
import { applyPlan } from './apply-plan.ts';
import { askAuthors } from './ask-authors.ts';
import { readLibrary } from './read-library.ts';
import { readSources } from './read-sources.ts';
import { keepDecisions, readSettings } from './settings.ts';
import type { Settings } from './settings.ts';

const OPTIONS = {
  update: {
    type: 'boolean',
    says: 'where a known work differs, takes what the source says',
  },
  'abstracts-as-summaries': {
    type: 'boolean',
    says: 'takes abstracts as summaries, and publishes what has one (mind whose they are)',
  },
  authors: {
    type: 'string',
    value: 'FILE',
    says: 'whom doubtful names mean: lines such as "Trager, R.": robert-f-trager',
  },
  all: { type: 'boolean', says: 'lists every record, however many there are' },
} as const;

/** `npm run import`. */
export const importCommand: Command<typeof OPTIONS> = {
  name: 'import',
  summary:
    'Takes works from BibTeX, BibLaTeX, RIS and CSL-JSON files into the library. Known works are compared and kept.',
  usage: ['FILES'],
  options: OPTIONS,
  examples: [
    ['refs.bib --dry-run', 'shows what would become of each record'],
    ['refs.bib export.ris', 'adds what is new, as drafts that wait for their summaries'],
    ['refs.bib --update', 'takes dates, pages and so on of known works from the file'],
  ],
  writes: true,
  run: runImport,
};

/** So many records take some seconds to compare. */
const MANY = 2000;

async function runImport(request: Request<typeof OPTIONS>) {
  const { words, content, values, terminal, isDryRun } = request;
  if (words.length === 0)
    throw new UsageError('No file is named. Export one from your reference manager.');
  const read = await readSources(words, terminal);
  const count = read.references.length;
  if (count >= MANY && !terminal.isJson)
    terminal.note(`${String(count)} records are read; comparing them with the library.`);
  const library = await readLibrary(content);
  const settings = await readSettings(content, values.authors, library);
  const choices: ImportChoices = {
    today: toDay(new Date()),
    update: values.update ?? false,
    abstractsAsSummaries: values['abstracts-as-summaries'] ?? false,
    decisions: settings.decisions,
    keywords: settings.keywords,
  };
  const asks = terminal.isInteractive && !isDryRun ? terminal : undefined;
  const given = settings.written.size;
  const plan = await planWithAnswers(library, read.references, choices, settings, asks).catch(
    async (cause: unknown) => {
      if (!(cause instanceof Abandoned) || settings.written.size === given) throw cause;
      const kept = await keepDecisions(content, [...settings.written]);
      throw new Abandoned(`Stopped. No work was imported; the answers are kept in ${kept}.`);
    },
  );
  const result = toResult(plan, read, {
    content: toKnownName(content, content).replace(/\/$/u, ''),
    isDryRun,
    listsAll: values.all ?? false,
  });
  if (!isDryRun) await applyPlan(content, plan, settings, terminal);
  terminal.report(result.data, result.lines);
  return result.isClean ? EXIT.fine : EXIT.refused;
}

/** Each answer may bring authors into the library who make others doubtful, so that the plan is made until none is. */
async function planWithAnswers(
  library: KnownEntries,
  references: readonly Reference[],
  choices: ImportChoices,
  settings: Settings,
  terminal: Terminal | undefined,
): Promise<ImportPlan> {
  const plan = planSafely(library, references, choices);
  const answered = terminal ? await askAuthors(plan.outcomes, settings, terminal) : 0;
  if (answered === 0) return plan;
  const next = { ...choices, decisions: settings.decisions };
  return planWithAnswers(library, references, next, settings, terminal);
}
