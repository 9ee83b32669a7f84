import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFonts, makeFont } from '../../scripts/fonts/make-font.ts';
import { root } from '../../scripts/project.ts';

const folder = path.join(root, 'src', 'fonts');

test.for(listFonts())(
  '$file holds what the package of its typeface gives, in the weights of the site',
  { timeout: 60_000 },
  async (font) => {
    const kept = await readFile(path.join(folder, font.file));

    expect(Buffer.compare(kept, Buffer.from(await makeFont(font)))).toBe(0);
  },
);

test('Every font in src/fonts is one that the command makes', async () => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.woff2'));

  expect(files.sort()).toEqual(
    listFonts()
      .map(({ file }) => file)
      .sort(),
  );
});
