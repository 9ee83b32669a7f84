import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { runCommand } from '../../../scripts/command-line/run-command.ts';
import { importCommand } from '../../../scripts/import/command.ts';
import { aLibrary } from '../keep/a-library.ts';

class Kept extends Writable {
  readonly isTTY = true;
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the command on a terminal, where somebody gives these answers. */
async function converse(args: readonly string[], answers: readonly string[]): Promise<string> {
  const stdin = Object.assign(Readable.from(answers.map((line) => `${line}\n`)), { isTTY: true });
  const streams = { stdin, stdout: new Kept(), stderr: new Kept(), env: { TERM: 'dumb' } };
  await runCommand(importCommand, args, streams);
  return streams.stderr.text;
}

test('On a terminal it asks who is meant, keeps the answers, and does not ask again', async () => {
  const { content, readAll } = await aLibrary({
    'authors/mary-shelley.md': '---\nname: Mary Shelley\ngiven: Mary\nfamily: Shelley\n---\n',
  });
  const bib = path.join(path.dirname(content), 'refs.bib');
  await writeFile(
    bib,
    '@misc{a, title = {One Work}, author = {M. Shelley}} @misc{b, title = {Another Work}, author = {Mary W. Shelley}} @misc{c, title = {A Third}, author = {Mary X. Shelley}}',
  );
  const args = [bib, '--content', content];

  const asked = await converse(args, ['9', '1', 'n', 's']);
  expect(asked).toContain('Who is "M. Shelley", who signs');
  expect(asked).toContain('1  Mary Shelley (mary-shelley)');
  const files = await readAll();
  expect(Object.keys(files).filter((name) => name.startsWith('works/'))).toEqual([
    'works/another-work.md',
    'works/one-work.md',
  ]);
  expect(files['works/one-work.md']).toContain('author: mary-shelley\n    as: M. Shelley');
  expect(files['import/authors.yaml']).toContain(
    'M. Shelley: mary-shelley\nMary W. Shelley: mary-w-shelley\n',
  );

  const again = await converse(args, ['s']);
  expect(again).not.toContain('Who is "M. Shelley"');
  expect(again).toContain('Who is "Mary X. Shelley"');
});
