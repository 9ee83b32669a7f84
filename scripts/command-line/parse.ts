import { parseArgs } from 'node:util';
import { findNearest } from '../../src/text/suggest.ts';
import { UsageError } from './command.ts';
import type { Command, Options, Values } from './command.ts';

/** Options that every command has; `--dry-run` only those that write. */
const COMMON = {
  content: {
    type: 'string',
    value: 'FOLDER',
    says: 'the library, where it is not in content/ (or set SITE_CONTENT)',
  },
  json: { type: 'boolean', says: 'prints the result as data, for programs' },
  help: { type: 'boolean', says: 'shows this' },
} as const satisfies Options;

const DRY_RUN = {
  'dry-run': { type: 'boolean', says: 'says what would be done, and changes nothing' },
} as const satisfies Options;

type Common = typeof COMMON & typeof DRY_RUN;

/** What was typed after the command's name. */
export interface Parsed<O extends Options> {
  readonly values: Values<O>;
  readonly common: Values<Common>;
  readonly words: readonly string[];
}

/** All options of a command in the order of its help: its own, then those that every command has. */
export function allOptions<O extends Options>({ options, writes }: Command<O>): Options {
  return { ...options, ...(writes ? DRY_RUN : {}), ...COMMON };
}

/**
 * Takes apart what was typed.
 * @throws UsageError where an option is not known, has no value, or has one that it does not take
 */
export function parseWords<O extends Options>(
  command: Command<O>,
  args: readonly string[],
): Parsed<O> {
  const options = allOptions(command);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type }]) => [name, { type }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string | true | string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option') addOption(values, options, token);
  }
  // Each value was checked against the option that it belongs to.
  const typed = Object.fromEntries(values) as Values<O> & Values<Common>;
  return { values: typed, common: typed, words };
}

interface Token {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function addOption(
  values: Map<string, string | true | string[]>,
  options: Options,
  { name, rawName, value }: Token,
): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option || !rawName.startsWith('--')) throw unknownOption(rawName, Object.keys(options));
  if (option.type === 'boolean') {
    if (value !== undefined)
      throw new UsageError(`${rawName} takes no value, but was given "${value}".`);
    values.set(name, true);
    return;
  }
  const what = option.value ?? 'VALUE';
  // "--title --type" means that the title was forgotten.
  if (value === undefined || value.startsWith('--'))
    throw new UsageError(`${rawName} needs a value: ${rawName} ${what}.`);
  const before = values.get(name);
  if (option.multiple) values.set(name, [...(Array.isArray(before) ? before : []), value]);
  else if (before === undefined) values.set(name, value);
  else throw new UsageError(`${rawName} is given twice.`);
}

function unknownOption(written: string, names: readonly string[]): UsageError {
  const nearest = findNearest(written.replace(/^-+/u, ''), names);
  const next =
    nearest === undefined
      ? `Options: ${names.map((name) => `--${name}`).join(', ')}.`
      : `Did you mean --${nearest}?`;
  return new UsageError(`There is no option ${written}. ${next}`);
}
