import type { Terminal } from './terminal.ts';

/** How a command ends: all is well; something is wrong or was refused; it was called in a wrong way. */
export const EXIT = { fine: 0, refused: 1, misused: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An option as it is typed, `--name` or `--name VALUE`, and what it is for. */
export interface Option {
  readonly type: 'boolean' | 'string';
  /** May be given more than once. */
  readonly multiple?: true;
  /** What stands for the value in the help: `FOLDER`. */
  readonly value?: string;
  /** What it does, as a phrase that ends without a full stop. */
  readonly says: string;
}

export type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O['type'] extends 'boolean' ? true : string;

/** What was typed, by the names of the options; what was not typed is absent. */
export type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K] extends { readonly multiple: true }
    ? readonly Value<O[K]>[]
    : Value<O[K]>;
};

/** What a command is asked to do, and with what. */
export interface Request<O extends Options> {
  readonly values: Values<O>;
  /** What was typed without `--`, in order. */
  readonly words: readonly string[];
  /** The content folder, as a whole path. */
  readonly content: string;
  /** Nothing is to be written: only said what would be. */
  readonly isDryRun: boolean;
  readonly terminal: Terminal;
}

/** One command of the library, as `runCommand` runs it and its help shows it. */
export interface Command<O extends Options> {
  /** As in `npm run NAME`. */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** Forms in which it is called, without `npm run NAME --`; an empty one stands for that alone. */
  readonly usage: readonly string[];
  readonly options: O;
  /** What is typed after `npm run NAME --`, and what that does. */
  readonly examples: readonly (readonly [typed: string, does: string])[];
  /** Whether it changes the library: only then is there `--dry-run`. */
  readonly writes: boolean;
  readonly run: (request: Request<O>) => Promise<ExitCode>;
}

/** Called in a wrong way: the message says what is wrong with what was typed. */
export class UsageError extends Error {}

/** Refused: the message says in sentences why, and what to do. Nothing was changed. */
export class Refusal extends Error {}
