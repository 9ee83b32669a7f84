import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from './project.ts';

// `npm run clean`: takes away what was made here, the packages apart.
const made = (await readdir(root)).filter((name) =>
  /^(?:dist(?:-.*)?|\.astro|\.build)$/u.test(name),
);
const caches = ['.astro', '.vite', '.cache'].map((name) => path.join('node_modules', name));
for (const name of [...made, ...caches]) {
  await rm(path.join(root, name), { recursive: true, force: true });
}
