import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './project.ts';
import { listFonts, makeFont } from './fonts/make-font.ts';

// `npm run fonts`: makes the font files of src/fonts anew from the packages of the typefaces, and prints their sizes.
const folder = path.join(root, 'src', 'fonts');
await mkdir(folder, { recursive: true });
for (const font of listFonts()) {
  const bytes = await makeFont(font);
  await writeFile(path.join(folder, font.file), bytes);
  console.log(`${font.file.padEnd(36)}${String(bytes.length).padStart(8)} bytes`);
}
