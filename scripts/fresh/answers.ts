import { UsageError } from '../command-line/command.ts';
import type { Options, Values } from '../command-line/command.ts';
import type { Terminal } from '../command-line/terminal.ts';

/** What a new library is called, and where it will stand. */
export interface Answers {
  readonly title: string;
  readonly statement: string;
  readonly description: string;
  /** Address of the host, such as `https://example.org`. */
  readonly site: string;
  /** Where on the host it stands, such as `/` or `/literature/`. */
  readonly base: string;
}

export const OPTIONS = {
  title: { type: 'string', value: 'TEXT', says: 'what the library is called' },
  statement: { type: 'string', value: 'TEXT', says: 'the question at the top of its home page' },
  description: { type: 'string', value: 'TEXT', says: 'one sentence under it' },
  address: { type: 'string', value: 'URL', says: 'where it will stand, with the path on the host' },
  yes: { type: 'boolean', says: 'asks nothing' },
} as const satisfies Options;

/** What stands in the settings until somebody knows better. */
const PRESETS = {
  title: 'My Library',
  statement: 'What is known about our subject?',
  description: 'A library of research: the works, the people who wrote them, and their topics.',
  // Kept for examples (RFC 2606): a build reminds of it.
  address: 'https://library.example/',
} as const;

const QUESTIONS = {
  title: 'What is the library called?',
  statement: 'Which question stands at the top of its home page?',
  description: 'What is it, in one sentence?',
  address: 'At which address will it stand?',
} as const satisfies Record<keyof typeof PRESETS, string>;

/**
 * Asks for what was not typed, and again where an address is none. Where nobody is there to answer, or nothing is to be
 * asked, presets stand for it.
 * @throws UsageError where the address that was typed as an option is none
 */
export async function readAnswers(
  values: Values<typeof OPTIONS>,
  terminal: Terminal,
): Promise<Answers> {
  const isAsked = terminal.isInteractive && values.yes !== true;
  // What is wrong with it is said before anything is asked.
  const typed = values.address === undefined ? undefined : requirePlace(values.address);
  const find = async (key: keyof typeof PRESETS): Promise<string> =>
    values[key] ??
    (isAsked ? terminal.ask(`${QUESTIONS[key]} [${PRESETS[key]}]`, PRESETS[key]) : PRESETS[key]);
  const [title, statement] = [await find('title'), await find('statement')];
  const description = await find('description');
  let place = typed ?? toPlace(await find('address'));
  while (typeof place === 'string') {
    terminal.note(`  ${place}`);
    place = toPlace(await find('address'));
  }
  return { title, statement, description, ...place };
}

type Place = Pick<Answers, 'site' | 'base'>;

function requirePlace(address: string): Place {
  const place = toPlace(address);
  if (typeof place === 'string') throw new UsageError(place);
  return place;
}

/** The parts of an address, or what is wrong with it. */
function toPlace(address: string): Place | string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol))
    return `"${address}" is no address. Write one such as https://example.org or https://example.org/literature/.`;
  return { site: url.origin, base: url.pathname.replace(/\/*$/u, '/') };
}
