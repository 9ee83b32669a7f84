import type { Command, Options } from './command.ts';
import { allOptions } from './parse.ts';

/** What `--help` shows: what the command is for, its forms, its options, examples. */
export function toHelp<O extends Options>(command: Command<O>): string {
  const { summary, usage, examples } = command;
  const typed = (words: string): string => `  ${toCommandLine(command.name, words)}`;
  const options = Object.entries(allOptions(command)).map(([name, { type, value, says }]) => [
    type === 'boolean' ? `--${name}` : `--${name} ${value ?? 'VALUE'}`,
    says,
  ]);
  const shown = examples.map(([words, does]) => `${typed(words)}\n      ${does}`);
  return [
    summary,
    `How to call it:\n${usage.map(typed).join('\n')}`,
    `Options:\n${toColumns(options)}`,
    `Examples:\n${shown.join('\n')}`,
  ].join('\n\n');
}

/** How a command is typed: npm hands on only what stands after "--". */
export function toCommandLine(name: string, words: string): string {
  return words === '' ? `npm run ${name}` : `npm run ${name} -- ${words}`;
}

function toColumns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
