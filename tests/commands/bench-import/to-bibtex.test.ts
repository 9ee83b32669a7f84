import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readAsBibtex, recombineBibtex } from '../../../scripts/bench/import/to-bibtex.ts';
import { root } from '../../../scripts/project.ts';

test('Records become BibTeX entries, with family names first', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'records-'));
  const file = path.join(folder, 'records.jsonl');
  const record = {
    id: 'a1',
    title: '50% of {Looms} & more',
    authors: ['Ada King-Noel', 'Émile Zola Jr.', 'Plato'],
    family: ['King-Noel', 'Zola', 'Plato'],
    year: 1843,
    venue: 'notes',
    topics: ['Looms', 'Engines'],
    abstract: 'A sketch.',
  };
  await writeFile(file, `${JSON.stringify(record)}\n`);

  expect(await readAsBibtex(file, 1)).toBe(`@inproceedings{a1,
  title = {{50\\% of \\textbraceleft{}Looms\\textbraceright{} \\& more}},
  author = {King-Noel, Ada and Zola, Émile Jr. and {Plato}},
  year = {1843},
  booktitle = {notes},
  keywords = {Looms, Engines},
  abstract = {A sketch.}
}
`);
});

test('The words of a library become as many BibTeX entries as are asked for', async () => {
  const text = await recombineBibtex(path.join(root, 'content'), 30);
  expect(text.match(/^@/gmu)).toHaveLength(30);
});
