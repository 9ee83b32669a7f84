import path from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { writeWhole } from '../../src/content/write-whole.ts';
import { EXIT, UsageError } from '../command-line/command.ts';
import type { Command, ExitCode, Options, Request } from '../command-line/command.ts';
import { toDay } from '../command-line/day.ts';
import { root } from '../project.ts';
import { OPTIONS, readAnswers } from './answers.ts';
import { replaceContent } from './fresh-content.ts';
import { draftSettings } from './settings.ts';
import type { SettingsFile } from './settings.ts';

const ALL_OPTIONS = {
  ...OPTIONS,
  'keep-settings': {
    type: 'boolean',
    says: 'leaves src/site.config.ts and astro.config.mjs as they are',
  },
} as const satisfies Options;
type FreshRequest = Request<typeof ALL_OPTIONS>;

/** Makes an empty library of this one, which is kept. */
export const startFreshCommand: Command<typeof ALL_OPTIONS> = {
  name: 'start-fresh',
  summary:
    'Begins a library of your own: puts one example of each kind in place of the content, which is kept in a folder with the date, and sets title and address.',
  usage: ['', '--title TEXT --address URL --yes'],
  options: ALL_OPTIONS,
  examples: [
    ['', 'asks for title, question, description and address'],
    ['--title "Reading Room" --address https://example.org/reading/ --yes', 'asks nothing'],
  ],
  writes: true,
  run: startFresh,
};

async function startFresh(request: FreshRequest): Promise<ExitCode> {
  const { values, words, content, isDryRun, terminal } = request;
  if (words.length > 0) throw new UsageError(`It takes options only, not "${words.join(' ')}".`);
  if (!terminal.isInteractive && values.yes !== true && !isDryRun)
    throw new UsageError('Nobody is there to be asked. Add --yes to begin without being asked.');
  const { sources } = await readContent(content);
  const settings =
    values['keep-settings'] === true
      ? []
      : await draftSettings(await readAnswers(values, terminal));
  const name = path.basename(content);
  const today = toDay(new Date());
  if (isDryRun) return tellPlan(request, sources.length, settings);
  if (values.yes !== true) {
    const question = `Put ${String(sources.length)} files of ${name}/ aside, and begin with examples?`;
    if (!(await terminal.confirm(question, false))) {
      terminal.report({ done: false }, ['Nothing was changed.']);
      return EXIT.refused;
    }
  }
  const kept = path.basename(await replaceContent(content, today));
  for (const file of settings) await writeWhole(path.join(root, file.path), file.text);
  const changed = settings.map((file) => file.path);
  terminal.report({ done: true, kept, changed }, [
    `The old content is in ${kept}/. Nothing reads it; delete it when you do not need it any more.`,
    ...(changed.length === 0 ? [] : [`Title and address are set in ${changed.join(' and ')}.`]),
    'Next: npm run dev shows the library while you change it. docs/make-it-yours.md says what else there is.',
  ]);
  return EXIT.fine;
}

function tellPlan(
  { content, terminal }: FreshRequest,
  files: number,
  settings: readonly SettingsFile[],
): ExitCode {
  const changes = settings.map((file) => file.path);
  terminal.report({ wouldKeep: files, wouldChange: changes }, [
    `${String(files)} files of ${path.basename(content)}/ would be put aside, and examples stand in their place.`,
    ...changes.map((file) => `${file} would be changed.`),
    'Nothing was changed.',
  ]);
  return EXIT.fine;
}
