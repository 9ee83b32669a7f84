import { expect, test } from 'vitest';
import { warnOfFiles } from '../../scripts/build/file-count.ts';

test('A build warns of more files than every host takes, and names the setting', () => {
  expect(warnOfFiles(20_000)).toBeUndefined();
  expect(warnOfFiles(125_275)).toBe(
    'The site has 125,275 files, and some hosts take 20,000 at most. Choose fewer by exports in src/site.config.ts; docs/publish.md says how.',
  );
});
