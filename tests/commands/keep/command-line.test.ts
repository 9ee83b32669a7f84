import { spawnSync } from 'node:child_process';
import { expect, it, test } from 'vitest';
import { createProgress } from '../../../scripts/command-line/progress.ts';
import type { ProgressMode } from '../../../scripts/command-line/progress.ts';
import { createPaint } from '../../../scripts/command-line/style.ts';
import { aLibrary, LIBRARY } from './a-library.ts';

it('The help of a command says what it is for, how it is called, and gives examples', async () => {
  const library = await aLibrary();

  expect(await library.run('merge', '--help')).toEqual({
    code: 0,
    stderr: '',
    stdout: `Makes one author or topic of two that are the same.
The first one goes; the second one stays and takes over names, facts and text. Works
go on showing the name that is printed on them, and old addresses go on leading there.

How to call it:
  npm run merge -- author|topic FROM INTO

Options:
  --dry-run         says what would be done, and changes nothing
  --content FOLDER  the library, where it is not in content/ (or set SITE_CONTENT)
  --json            prints the result as data, for programs
  --help            shows this

Examples:
  npm run merge -- author m-shelley mary-shelley
      whoever is named m-shelley is mary-shelley from now on
  npm run merge -- topic compute compute-governance --dry-run
      shows every line that would change
`,
  });
});

test.each([
  ['check', ['--fx'], 'There is no option --fx. Did you mean --fix?'],
  ['check', ['-f'], /^There is no option -f\. /u],
  ['check', ['--fix=yes'], '--fix takes no value, but was given "yes".'],
  ['check', ['--delay', '--links'], '--delay needs a value: --delay SECONDS.'],
  ['check', ['--delay', 'soon'], '--delay takes seconds, such as 2 or 0.5, and not "soon".'],
  ['check', ['works'], '"works" means nothing here: all files are checked.'],
  ['stats', ['--dry-run'], /^There is no option --dry-run\. Options: --all, /u],
  ['new', [], 'Say first what it is: work, author, topic.'],
  [
    'rename',
    ['person', 'a', 'b'],
    '"person" is none of these. Say first what it is: work, author, topic.',
  ],
  ['rename', ['author', 'a'], 'Two names are wanted: OLD and NEW.'],
  ['new', ['topic', '--label', 'A', '--label', 'B'], '--label is given twice.'],
] as const)(
  '%s %j is called in a wrong way, and the command says how',
  async (name, args, message) => {
    const library = await aLibrary();

    const { code, stdout, stderr } = await library.call(name, ...args);

    const [said, ...next] = stderr.split('\n\n');
    expect({ code, stdout, next }).toEqual({
      code: 2,
      stdout: '',
      next: [`"npm run ${name} -- --help" shows how it is called.\n`],
    });
    expect(said).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  },
);

it('What npm takes for itself, because "--" was forgotten, is not left out in silence', async () => {
  const library = await aLibrary();

  const { status, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'rename', 'topic', 'looms', 'weaving', '--dry-run'],
    { env: { ...process.env, SITE_CONTENT: library.content }, encoding: 'utf8' },
  );

  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `npm has kept --dry-run to itself, for "--" is missing. Write it before all words and options: npm run rename -- …

"npm run rename -- --help" shows how it is called.
`,
  });
  expect(await library.readAll()).toEqual(LIBRARY);
});

it('What is wrong is data, too, where data were asked for', async () => {
  const library = await aLibrary();

  expect(await library.call('rename', 'topic', 'loms', 'x', '--json')).toEqual({
    code: 1,
    stdout: '{\n  "error": "There is no topic \\"loms\\". Did you mean \\"looms\\"?"\n}\n',
    stderr: '',
  });
});

it('A folder that is no library is named, with what to do', async () => {
  const library = await aLibrary({ 'notes/a.md': 'no entry' });

  expect(await library.call('stats')).toEqual({
    code: 1,
    stdout: '',
    stderr: `${library.content} is no content folder. Check the setting SITE_CONTENT, or make the folder with works, authors, topics, pages in it.\n`,
  });
});

test.each([
  ['a terminal', true, {}, '\u001B[31mno\u001B[39m'],
  ['a file', false, {}, 'no'],
  ['a terminal whose owner wants no colours', true, { NO_COLOR: '1' }, 'no'],
  ['a terminal that knows none', true, { TERM: 'dumb' }, 'no'],
])('On %s colours are as they should be', (_what, isTerminal, env, text) => {
  expect(createPaint(isTerminal, env)('red', 'no')).toBe(text);
});

test.each<[ProgressMode, string]>([
  ['none', ''],
  ['lines', 'Visited: 1 of 2\nVisited: 2 of 2\n'],
  [
    'bar',
    `\r[${'#'.repeat(12)}${'.'.repeat(12)}] Visited: 1 of 2\r[${'#'.repeat(24)}] Visited: 2 of 2\r${' '.repeat(42)}\r`,
  ],
])('Progress is told as %s', (mode, expected) => {
  let written = '';
  const progress = createProgress(mode, (text) => (written += text), 'Visited', 2);

  progress.advance();
  progress.advance();
  progress.end();

  expect(written).toBe(expected);
});
