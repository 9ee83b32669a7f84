import { SOMEBODY_NEW } from '../../src/importing/decisions.ts';
import { toNameKey } from '../../src/importing/name-key.ts';
import { collectDoubts } from '../../src/importing/report.ts';
import type { DoubtfulName } from '../../src/importing/report.ts';
import type { Outcome } from '../../src/importing/outcome.ts';
import { choose } from '../command-line/choose.ts';
import type { Terminal } from '../command-line/terminal.ts';
import type { Settings } from './settings.ts';

/**
 * Asks whom each doubtful name means. Answers go into the settings; a name that is passed over is not asked again.
 * @returns how many were answered
 * @throws Abandoned; the answers until then are in the settings
 */
export async function askAuthors(
  outcomes: readonly Outcome[],
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const open = collectDoubts(outcomes).filter(({ name }) => !settings.passedOver.has(name));
  let answered = 0;
  for (const [index, doubt] of open.entries()) {
    terminal.note(`\n${toQuestion(doubt)} (${String(index + 1)} of ${String(open.length)})`);
    const id = await ask(doubt, terminal);
    if (id === NO_MORE) {
      for (const { name } of open.slice(index)) settings.passedOver.add(name);
      break;
    }
    if (id === NOT_KNOWN) settings.passedOver.add(doubt.name);
    else {
      settings.written.set(doubt.name, id);
      settings.decisions.set(toNameKey(doubt.name), id);
      answered += 1;
    }
  }
  return answered;
}

function toQuestion({ name, titles: [title = ''], works: [place = '', ...more] }: DoubtfulName) {
  const others = more.length === 0 ? '' : ` and ${String(more.length)} more`;
  return `Who is "${name}", who signs "${title}" (${place})${others}?`;
}

const NOT_KNOWN = Symbol('not known');
const NO_MORE = Symbol('no more');

/** The id of an author, or what stands for somebody new. */
function ask(
  { candidates }: DoubtfulName,
  terminal: Terminal,
): Promise<string | typeof NOT_KNOWN | typeof NO_MORE> {
  return choose<string | typeof NOT_KNOWN | typeof NO_MORE>(
    terminal,
    [
      ...candidates.map(({ name, id }, index) => ({
        key: String(index + 1),
        says: `${name} (${id})`,
        value: id,
      })),
      { key: 'n', says: 'somebody who is not in the library yet', value: SOMEBODY_NEW },
      { key: 's', says: 'I do not know: leave the work out for now', value: NOT_KNOWN },
      { key: 'q', says: 'ask no more: leave all these works out for now', value: NO_MORE },
    ],
    'Number, n, s or q',
    's',
  );
}
