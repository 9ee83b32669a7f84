import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { UsageError } from '../../../scripts/command-line/command.ts';
import { createTerminal } from '../../../scripts/command-line/terminal.ts';
import { readAnswers } from '../../../scripts/fresh/answers.ts';

/** A terminal at which somebody gives these answers. */
function aTerminal(answers: readonly string[]) {
  const stdin = Object.assign(Readable.from(answers.map((line) => `${line}\n`)), { isTTY: true });
  const nowhere = () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => {
        done();
      },
    });
    return Object.assign(stream, { isTTY: true });
  };
  return createTerminal(false, { stdin, stdout: nowhere(), stderr: nowhere(), env: {} });
}

test('An address that is none is asked for again, and no answer is lost', async () => {
  const terminal = aTerminal(['Reading Room', '', '', 'example.org', 'https://example.org/room']);

  expect(await readAnswers({}, terminal)).toEqual({
    title: 'Reading Room',
    statement: 'What is known about our subject?',
    description: 'A library of research: the works, the people who wrote them, and their topics.',
    site: 'https://example.org',
    base: '/room/',
  });
});

test('An address that was typed as an option and is none ends the command before it asks', async () => {
  await expect(readAnswers({ address: 'example.org' }, aTerminal([]))).rejects.toThrow(UsageError);
});
