import { expect, it } from 'vitest';
import { checkContent } from '../../scripts/content-check.ts';

it('Entries that would run something, or pretend to be something else, are refused line by line', async () => {
  const { isRight, report } = await checkContent('tests/fixtures/refused');

  expect(isRight).toBe(false);
  await expect(report).toMatchFileSnapshot('../golden/refused-report.txt');
});

it.each([
  ['A folder that is not there', 'tests/fixtures/no-such-folder', 'There is no content folder'],
  ['A folder of other things', 'tests/commands', 'tests/commands is no content folder.'],
])('%s is no empty library', async (_name, folder, reason) => {
  const { isRight, report } = await checkContent(folder);

  expect(isRight).toBe(false);
  expect(report).toContain(reason);
  expect(report).toMatch(
    / Check the setting SITE_CONTENT, or make the folder with works, authors, topics, pages in it\.$/u,
  );
});
