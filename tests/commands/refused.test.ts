import { expect, it } from 'vitest';
import { checkContent } from '../../scripts/content-check.ts';

it('Entries that would run something, or pretend to be something else, are refused line by line', async () => {
  const { isRight, report } = await checkContent('tests/fixtures/refused');

  expect(isRight).toBe(false);
  await expect(report).toMatchFileSnapshot('../golden/refused-report.txt');
});

it('A folder that is not there is an empty library', async () => {
  expect(await checkContent('tests/fixtures/no-such-folder')).toEqual({
    isRight: true,
    report: '',
    files: 0,
  });
});
