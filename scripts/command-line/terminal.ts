import type { Readable, Writable } from 'node:stream';
import { createProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { createQuestions } from './questions.ts';
import { createPaint } from './style.ts';
import type { Paint } from './style.ts';
import { toVisible } from './visible.ts';

/** Where a command says what it found and asks what it needs. */
export interface Terminal {
  /** Whether somebody is there to answer. */
  readonly isInteractive: boolean;
  readonly isJson: boolean;
  readonly paint: Paint;
  /** The result: as lines for people, or as data where `--json` asks for them. */
  readonly report: (data: unknown, lines: readonly string[]) => void;
  /** A remark beside the result, such as what is being done. It is not part of what `--json` prints. */
  readonly note: (line: string) => void;
  /**
   * Asks, and waits for a line.
   * @param preset what an empty line stands for
   * @throws Abandoned
   */
  readonly ask: (question: string, preset?: string) => Promise<string>;
  /** Asks for yes or no; an empty line stands for `preset`. */
  readonly confirm: (question: string, preset: boolean) => Promise<boolean>;
  readonly progress: (label: string, total: number) => Progress;
  /** Nothing more will be asked. */
  readonly close: () => void;
}

/** What a terminal is made of. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Results go to stdout; questions and remarks to stderr, so that a result can be kept in a file meanwhile. */
export function createTerminal(isJson: boolean, streams: Streams): Terminal {
  const { stdin, stdout, stderr, env } = streams;
  const isWatched = stderr.isTTY === true;
  const write = (text: string): void => void stderr.write(text);
  const isColoured = stdout.isTTY === true && !isJson;
  const questions = createQuestions(stdin, stderr);
  const ask = async (question: string, preset = ''): Promise<string> =>
    (await questions.askLine(`${toVisible(question, isColoured)} `)).trim() || preset;
  return {
    isInteractive: stdin.isTTY === true && isWatched && !isJson,
    isJson,
    paint: createPaint(isColoured, env),
    report: (data, lines) => {
      const text = isJson ? JSON.stringify(data, null, 2) : lines.join('\n');
      if (text !== '') stdout.write(`${toVisible(text, isColoured)}\n`);
    },
    note: (line) => {
      write(`${toVisible(line, isColoured)}\n`);
    },
    ask,
    confirm: async (question, preset) =>
      /^y(?:es)?$/iu.test(
        await ask(`${question} ${preset ? '[Y/n]' : '[y/N]'}`, preset ? 'y' : 'n'),
      ),
    progress: (label, total) =>
      createProgress(isJson ? 'none' : isWatched ? 'bar' : 'lines', write, label, total),
    close: questions.close,
  };
}
