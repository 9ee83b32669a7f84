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
  expect(asked).toContain(`Who is "M. Shelley", who signs "One Work" (${bib}:1)? (1 of 3)
  1  Mary Shelley (mary-shelley)
  n  somebody who is not in the library yet
  s  I do not know: leave the work out for now
  q  ask no more: leave all these works out for now
`);
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

test('Whoever stops answering finds the answers until then the next time, and no work half imported', async () => {
  const { content, readAll } = await aLibrary({
    'authors/mary-shelley.md': '---\nname: Mary Shelley\ngiven: Mary\nfamily: Shelley\n---\n',
  });
  const bib = path.join(path.dirname(content), 'refs.bib');
  await writeFile(
    bib,
    '@misc{a, title = {One Work}, author = {M. Shelley}} @misc{b, title = {Another Work}, author = {Mary W. Shelley}}',
  );
  const args = [bib, '--content', content];

  expect(await converse(args, ['1'])).toMatch(
    /\nStopped\. No work was imported; the answers are kept in content\/import\/authors\.yaml\.\n$/u,
  );
  const { 'import/authors.yaml': kept, ...others } = await readAll();
  expect(kept).toMatch(/\nM\. Shelley: mary-shelley\n$/u);
  expect(Object.keys(others)).toEqual(['authors/mary-shelley.md']);

  expect(await converse(args, [])).toContain('Who is "Mary W. Shelley", who signs "Another Work"');
});

test('Nobody has to answer everything: works in doubt wait, and the others come in', async () => {
  const { content, readAll } = await aLibrary({
    'authors/mary-shelley.md': '---\nname: Mary Shelley\ngiven: Mary\nfamily: Shelley\n---\n',
  });
  const bib = path.join(path.dirname(content), 'refs.bib');
  await writeFile(
    bib,
    '@misc{a, title = {One Work}, author = {M. Shelley}} @misc{b, title = {Another Work}, author = {Mary W. Shelley}} @misc{c, title = {A Third}, author = {Mary Shelley}}',
  );

  const asked = await converse([bib, '--content', content], ['q']);

  expect(asked).not.toContain('Who is "Mary W. Shelley"');
  expect(Object.keys(await readAll())).toEqual(['authors/mary-shelley.md', 'works/a-third.md']);
});
