import { FOLDERS } from '../../src/text/folders.ts';
import { UsageError } from '../command-line/command.ts';

/**
 * The kind that a command is about: its first word.
 * @param kinds those that the command knows
 */
export function readKind<K extends string>(word: string | undefined, kinds: readonly K[]): K {
  const wanted = `Say first what it is: ${kinds.join(', ')}.`;
  if (word === undefined) throw new UsageError(wanted);
  const kind = kinds.find((name) => name === word || toPlural(name) === word);
  if (kind === undefined) throw new UsageError(`"${word}" is none of these. ${wanted}`);
  return kind;
}

function toPlural(kind: string): string | undefined {
  return Object.entries(FOLDERS).find(([name]) => name === kind)?.[1];
}

/**
 * Two ids. People copy the names of files: `content/authors/mary-shelley.md` is read as `mary-shelley`.
 * @param names what they are called in the help
 */
export function readTwoIds(
  words: readonly string[],
  names: readonly [string, string],
): [string, string] {
  const [first, second, ...more] = words.map(toId);
  if (first === undefined || second === undefined)
    throw new UsageError(`Two names are wanted: ${names.join(' and ')}.`);
  if (more.length > 0)
    throw new UsageError(
      `Two names are wanted, ${names.join(' and ')}, and not ${String(words.length)}.`,
    );
  return [first, second];
}

function toId(word: string): string {
  return word.replace(/^.*[/\\]/u, '').replace(/\.md$/u, '');
}
