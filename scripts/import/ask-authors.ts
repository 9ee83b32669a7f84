import { SOMEBODY_NEW } from '../../src/importing/decisions.ts';
import { toNameKey } from '../../src/importing/name-key.ts';
import { collectDoubts } from '../../src/importing/report.ts';
import type { DoubtfulName } from '../../src/importing/report.ts';
import type { Outcome } from '../../src/importing/outcome.ts';
import type { Terminal } from '../command-line/terminal.ts';
import type { Settings } from './settings.ts';

/**
 * Asks whom each doubtful name means. Answers go into the settings; a name that is passed over is not asked again.
 * @returns how many were answered
 */
export async function askAuthors(
  outcomes: readonly Outcome[],
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const open = collectDoubts(outcomes).filter(({ name }) => !settings.passedOver.has(name));
  let answered = 0;
  for (const doubt of open) {
    const id = await ask(doubt, terminal);
    if (id === undefined) settings.passedOver.add(doubt.name);
    else {
      settings.written.set(doubt.name, id);
      settings.decisions.set(toNameKey(doubt.name), id);
      answered += 1;
    }
  }
  return answered;
}

async function ask(
  { name, candidates, works }: DoubtfulName,
  terminal: Terminal,
): Promise<string | undefined> {
  terminal.note(`\nWho is "${name}", who signs ${works.join(', ')}?`);
  candidates.forEach((candidate, index) => {
    terminal.note(`  ${String(index + 1)}  ${candidate.name} (${candidate.id})`);
  });
  terminal.note(
    '  n  somebody who is not in the library yet\n  s  I do not know: leave the work out for now',
  );
  for (;;) {
    const answer = (await terminal.ask('Number, n or s:', 's')).toLowerCase();
    if (answer === 's') return undefined;
    if (answer === 'n') return SOMEBODY_NEW;
    const candidate = candidates[Number(answer) - 1];
    if (candidate) return candidate.id;
  }
}
