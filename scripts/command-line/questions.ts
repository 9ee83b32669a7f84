import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** The input ended, or somebody pressed Ctrl+C, before all questions were answered. */
export class Abandoned extends Error {}

/** Asks one question after another. Lines that come early, such as pasted ones, answer the questions that follow. */
export interface Questions {
  /** @throws Abandoned */
  readonly askLine: (question: string) => Promise<string>;
  /** No more questions: the program may end. */
  readonly close: () => void;
}

/** Nothing is read before the first question. */
export function createQuestions(input: Readable, output: Writable): Questions {
  let reader: Reader | undefined;
  return {
    askLine: (question) => (reader ??= createReader(input, output)).next(question),
    close: () => {
      reader?.close();
    },
  };
}

interface Reader {
  readonly next: (question: string) => Promise<string>;
  readonly close: () => void;
}

function createReader(input: Readable, output: Writable): Reader {
  const lines = createInterface({ input, output });
  const early: string[] = [];
  let waiting: PromiseWithResolvers<string> | undefined;
  let isClosed = false;
  const abandon = (): void => {
    isClosed = true;
    // What is said next must not stand behind the question.
    if (waiting) output.write('\n');
    waiting?.reject(new Abandoned('Stopped. Nothing was written.'));
  };
  lines.on('line', (line) => {
    if (waiting) waiting.resolve(line);
    else early.push(line);
    waiting = undefined;
  });
  lines.on('close', abandon).on('SIGINT', () => {
    lines.close();
  });
  return {
    next: (question) => {
      if (isClosed) output.write(question);
      else {
        lines.setPrompt(question);
        lines.prompt();
      }
      const line = early.shift();
      if (line !== undefined) return Promise.resolve(line);
      waiting = Promise.withResolvers();
      if (isClosed) abandon();
      return waiting.promise;
    },
    close: () => {
      lines.close();
    },
  };
}
