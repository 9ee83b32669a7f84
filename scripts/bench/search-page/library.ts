import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readPublication } from '../../../src/build/publication.ts';
import type { SearchDocuments } from '../../../src/search/format/document-model.ts';
import { buildDocuments } from '../../../src/search/builder/documents.ts';
import { root } from '../../project.ts';
import { recombine } from '../recombine.ts';
import { toDocuments } from '../search/documents.ts';
import { byNewest, readRecords } from '../search/records.ts';
import type { BenchRecord } from '../search/records.ts';

/** A library of this size, made from the words and names of the content, as search knows it. */
export async function makeLibrary(works: number): Promise<SearchDocuments> {
  const parent = path.join(root, '.build');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, `${String(process.pid)}.bench-`));
  try {
    for (const kind of ['works', 'authors', 'topics', 'pages']) {
      await mkdir(path.join(folder, kind));
    }
    for (const { path: place, text } of await recombine(path.join(root, 'content'), works)) {
      await writeFile(path.join(folder, place), text);
    }
    const address = { site: 'https://library.example', base: '/' };
    return buildDocuments((await readPublication(folder, address)).catalogue);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first records of a file, as `npm run bench:search` takes them. @throws where it holds fewer, or others */
export async function readLibrary(file: string, works: number): Promise<SearchDocuments> {
  const records: BenchRecord[] = [];
  for await (const record of readRecords(file, works)) records.push(record);
  return toDocuments(records.sort(byNewest));
}
