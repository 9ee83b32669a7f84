import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { runCommand } from '../../../scripts/command-line/run-command.ts';
import type { Streams } from '../../../scripts/command-line/terminal.ts';
import { checkCommand } from '../../../scripts/keep/check-command.ts';
import { mergeCommand } from '../../../scripts/keep/merge-command.ts';
import { newCommand } from '../../../scripts/keep/new/new-command.ts';
import { renameCommand } from '../../../scripts/keep/rename-command.ts';
import { statsCommand } from '../../../scripts/keep/stats-command.ts';

/** Texts of files by their place in the content folder. */
export type Files = Readonly<Record<string, string>>;

/** How a command ended, and what it said. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A library in a folder of its own that commands are run on. */
export interface TestLibrary {
  /** The content folder, which is called `content`. */
  readonly content: string;
  /** Runs `npm run NAME -- ARGS` as npm does. */
  readonly run: (name: string, ...args: readonly string[]) => Promise<Ran>;
  /** The same within this process, which is much faster. */
  readonly call: (name: CommandName, ...args: readonly string[]) => Promise<Ran>;
  /** The same on a terminal, where somebody gives these answers. */
  readonly converse: (
    name: CommandName,
    args: readonly string[],
    answers: readonly string[],
  ) => Promise<Ran>;
  /** All files of the content folder, hidden ones too. */
  readonly readAll: () => Promise<Files>;
}

/** Two works, two authors and two topics, as people write them: with remarks, several styles and a few short cuts. */
export const LIBRARY: Files = {
  'works/safeguards.md': `---
title: "Safeguards: Notes"
type: report
# In printed order.
authors:
  - m-shelley # first
  - author: ada-byron
    as: A. Byron
published: "1818-03"
topics: [looms, safety]
summary: >-
  What keeps
  machines safe.
related:
- on-looms
added: "2024-02-05"
---

Builds on [@on-looms; @safeguards] by [Ada](author:ada-byron "work:on-looms"). \`[@on-looms]\` is code.

See [looms](topic:looms), [the page](/works/on-looms/#top) and [the file][bib].

[bib]: /works/on-looms.bib
`,
  'works/on-looms.md': `---
title: On Looms
type: book
authors: [ada-byron]
topics:
  - looms
summary: How they weave.
---
`,
  'authors/m-shelley.md': `---
name: M. Shelley
given: M.
family: Shelley
sources:
  - url: https://example.org/notes
---

Wrote [@safeguards].[^1]

[^1]: In haste.
`,
  'authors/ada-byron.md': `---
name: Ada Byron
given: Ada
family: Byron
notToBeConfusedWith: [m-shelley]
---
`,
  'topics/looms.md': `---
label: Looms
parent: safety
definition: Machines that weave.
---
`,
  'topics/safety.md': `---
label: Safety
definition: What keeps people from harm.
---
`,
  'pages/about.md': `---
title: About
description: About it.
---

It begins with <a href="work:on-looms">looms</a>.
`,
};

/** Writes a library that goes away with the test. */
export async function aLibrary(files: Files = LIBRARY): Promise<TestLibrary> {
  const home = await mkdtemp(path.join(tmpdir(), 'keep-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const content = path.join(home, 'content');
  for (const [place, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(content, place)), { recursive: true });
    await writeFile(path.join(content, place), text);
  }
  const env = { ...process.env, SITE_KEPT: path.join(home, 'kept'), NO_COLOR: '' };
  return {
    content,
    run: (name, ...args) => runScript(`scripts/${name}.ts`, ['--content', content, ...args], env),
    call: (name, ...args) => callCommand(name, ['--content', content, ...args]),
    converse: (name, args, answers) => callCommand(name, ['--content', content, ...args], answers),
    readAll: () => readAll(content),
  };
}

type Call = (args: readonly string[], streams: Streams) => Promise<number>;

const COMMANDS = {
  check: (args, streams) => runCommand(checkCommand, args, streams),
  merge: (args, streams) => runCommand(mergeCommand, args, streams),
  new: (args, streams) => runCommand(newCommand, args, streams),
  rename: (args, streams) => runCommand(renameCommand, args, streams),
  stats: (args, streams) => runCommand(statsCommand, args, streams),
} as const satisfies Record<string, Call>;
export type CommandName = keyof typeof COMMANDS;

/** @param answers where they are given, somebody sits at a terminal and gives them */
async function callCommand(
  name: CommandName,
  args: readonly string[],
  answers?: readonly string[],
): Promise<Ran> {
  const isTTY = answers !== undefined;
  const stdin = Object.assign(Readable.from((answers ?? []).map((line) => `${line}\n`)), { isTTY });
  const stdout = Object.assign(new Kept(), { isTTY });
  const stderr = Object.assign(new Kept(), { isTTY });
  const streams = { stdin, stdout, stderr, env: { TERM: 'dumb' } };
  const code = await COMMANDS[name](args, streams);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** Keeps what is written to it. */
class Kept extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

function runScript(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const child = spawn(process.execPath, [script, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (bytes: Buffer) => stdout.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => stderr.push(bytes));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const toText = (parts: readonly Buffer[]): string => Buffer.concat(parts).toString();
      resolve({ code, stdout: toText(stdout), stderr: toText(stderr) });
    });
  });
}

async function readAll(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const texts = files.map(
    async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}
