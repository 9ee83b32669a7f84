import { toBibtexFile } from '../../../src/exports/bibtex.ts';
import { escapeTex } from '../../../src/exports/bibtex-text.ts';
import { properNamesOf } from '../../../src/exports/proper-names.ts';
import { buildLibrary } from '../../../src/catalogue/build.ts';
import type { EntryKind, SourceFile } from '../../../src/schemas/entry.ts';
import { FOLDERS } from '../../../src/text/folders.ts';
import { recombine } from '../recombine.ts';
import type { MadeFile } from '../recombine.ts';
import { readRecords } from '../search/records.ts';
import type { BenchRecord } from '../search/records.ts';

/** A library of this size from the words and names of the content, as this site publishes it in BibTeX. */
export async function recombineBibtex(content: string, works: number): Promise<string> {
  const { catalogue, problems } = buildLibrary((await recombine(content, works)).map(toSource));
  if (!catalogue)
    throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return toBibtexFile(
    catalogue.works,
    (work) => catalogue.citationKeyOf(work),
    properNamesOf(catalogue),
  );
}

function toSource({ path, text }: MadeFile): SourceFile {
  const [folder = '', file = ''] = path.split('/');
  const kind = (Object.keys(FOLDERS) as EntryKind[]).find((one) => FOLDERS[one] === folder);
  if (!kind) throw new Error(`${path} lies in no folder of entries.`);
  return { kind, id: file.replace(/\.md$/u, ''), file: path, text };
}

/** The first records of a file, as `npm run bench:search` takes them, in BibTeX. @throws where it holds fewer, or others */
export async function readAsBibtex(file: string, works: number): Promise<string> {
  const entries: string[] = [];
  for await (const record of readRecords(file, works)) entries.push(toEntry(record));
  return entries.join('\n');
}

function toEntry({
  id,
  title,
  authors,
  family,
  year,
  venue,
  topics,
  abstract,
}: BenchRecord): string {
  const names = authors.map((name, index) => toInverted(name, family[index] ?? ''));
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['title', `{${escapeTex(title)}}`],
    ['author', names.join(' and ')],
    ['year', String(year)],
    ['booktitle', escapeTex(venue)],
    ['keywords', topics.map(escapeTex).join(', ')],
    ['abstract', escapeTex(abstract)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}}`]));
  return `@inproceedings{${id},\n${lines.join(',\n')}\n}\n`;
}

/** "Ada Byron King" with the family name "King" as "King, Ada Byron". */
function toInverted(name: string, family: string): string {
  const at = name.lastIndexOf(family);
  const given = at < 0 ? '' : `${name.slice(0, at)}${name.slice(at + family.length)}`.trim();
  return given === '' ? `{${escapeTex(name)}}` : `${escapeTex(family)}, ${escapeTex(given)}`;
}
