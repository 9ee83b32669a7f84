import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSources } from '../../src/content/read.ts';
import { listEditorFiles } from '../../src/editing/editor-files.ts';
import { toSnippets } from '../../src/editing/snippets.ts';
import { parseEntry } from '../../src/schemas/entry.ts';
import type { EntryKind, SourceFile } from '../../src/schemas/entry.ts';
import { parseFrontMatter } from '../../src/schemas/front-matter.ts';
import { toFrontMatterSchema } from '../../src/schemas/json-schema.ts';
import { toReport } from '../../src/schemas/problem.ts';
import { anAuthor, aTopic, aWork } from '../support/builders.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const VALIDATORS = {
  work: ajv.compile(toFrontMatterSchema('work')),
  author: ajv.compile(toFrontMatterSchema('author')),
  topic: ajv.compile(toFrontMatterSchema('topic')),
  page: ajv.compile(toFrontMatterSchema('page')),
};

/** What an editor that knows the schema underlines in a file: each place, and what is wrong there. */
function underlined({ kind, file, text }: SourceFile): readonly string[] {
  const front = parseFrontMatter(text);
  if ('message' in front) return [`${file}: ${front.message}`];
  const validate = VALIDATORS[kind];
  if (validate(front.data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => {
    return `${instancePath} ${message}`.trim();
  });
}

/** Whether the schema of the library itself takes a file. */
const isRight = (source: SourceFile): boolean => parseEntry(source).problems.length === 0;

describe('What editors know', () => {
  it.each(listEditorFiles().map((file) => [file.path, file.text]))(
    'in %s is what the schemas say now ("npm run schemas" writes it)',
    (file, text) => {
      expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(text);
    },
  );
});

describe('The JSON Schemas', () => {
  it.each(['content', 'tests/fixtures/library', 'tests/fixtures/changed'])(
    'find nothing to underline in %s',
    async (folder) => {
      const sources = await readSources(path.join(ROOT, folder));

      expect(sources.length).toBeGreaterThan(5);
      expect(sources.flatMap((source) => underlined(source))).toEqual([]);
    },
  );

  it.each<[string, SourceFile, string]>([
    ['an unknown key', aWork('a', { titel: 'A' }), 'must NOT have additional properties'],
    ['an unknown type', aWork('a', { type: 'reprt' }), '/type must be equal to one of the allowed'],
    ['a number for a title', aWork('a', { title: 1984 }), '/title must be string'],
    ['an empty title', aWork('a', { title: ' ' }), '/title must match pattern'],
    ['no summary', aWork('a', { summary: undefined }), "must have required property 'summary'"],
    ['an empty summary', aWork('a', { summary: null }), '/summary must be string'],
    ['a DOI with its address', aWork('a', { doi: 'https://doi.org/10.1/a' }), '/doi must match'],
    ['a date in words', aWork('a', { published: 'May 2025' }), '/published must match pattern'],
    ['a topic that is no id', aWork('a', { topics: ['AI Safety'] }), '/topics/0 must match'],
    ['one topic that is no list', aWork('a', { topics: 'ai' }), '/topics must be array,null'],
    ['a part of an address', aWork('a', { url: 'www.example.org' }), '/url must match pattern'],
    [
      'an unknown key of an affiliation',
      anAuthor('a-b', { affiliations: [{ name: 'X', place: 'Y' }] }),
      '/affiliations/0 must NOT have additional properties',
    ],
    ['a topic without a definition', aTopic('a', { definition: undefined }), "'definition'"],
  ])('underline %s', (_mistake, source, found) => {
    expect(isRight(source)).toBe(false);
    expect(underlined(source).join('\n')).toContain(found);
  });

  it.each<[string, SourceFile]>([
    ['keys that are empty yet', aWork('a', { doi: null, topics: null, draft: null, event: null })],
    ['a year alone', aWork('a', { published: 2025 })],
    ['a number of pages that YAML reads as one', aWork('a', { pages: 12, volume: 3 })],
    [
      'authors by id and by more',
      aWork('a', { authors: ['b', { author: 'c', as: 'C', role: null }] }),
    ],
    ['an ISBN with hyphens', aWork('a', { isbn: '978-3-16-148410-0' })],
    ['an address in capitals', aWork('a', { url: 'HTTPS://EXAMPLE.ORG/' })],
    ['an author list that goes on', aWork('a', { authors: ['b'], moreAuthors: true })],
    ['a removed topic', aTopic('a', { removed: { date: '2026', reason: 'R.', seeInstead: null } })],
  ])('take %s, as the library does', (_value, source) => {
    expect(toReport(parseEntry(source).problems)).toBe('');
    expect(underlined(source)).toEqual([]);
  });
});

describe('Snippets', () => {
  /** As if a person had filled in every stop, or taken the first choice. */
  const fillIn = (body: readonly string[]): string =>
    body
      .join('\n')
      .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/gu, '$1')
      .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-24')
      .replaceAll(/\$\{\d+:([^}]*)\}/gu, '$1')
      .replaceAll(/url: \$\d+/gu, 'url: https://example.org/')
      .replaceAll(/\$[1-9]\d*/gu, 'x')
      .replaceAll('$0', 'Text.');

  it.each<EntryKind>(['work', 'author', 'topic', 'page'])(
    'for a new %s give a right file',
    (kind) => {
      const snippet = toSnippets()[`New ${kind}`];
      const text = fillIn(snippet?.body ?? []);

      expect(toReport(parseEntry({ kind, id: 'x', file: 'x.md', text }).problems)).toBe('');
    },
  );

  it('for a key give that key, and there is one for every key of every kind', () => {
    const snippets = Object.values(toSnippets()).filter(({ body }) => body[0] !== '---');
    const keysOf = (kind: EntryKind) => Object.keys(toFrontMatterSchema(kind).properties ?? {});
    const keys = (['work', 'author', 'topic', 'page'] as const).flatMap(keysOf);

    for (const { prefix, body, description } of snippets) {
      const data: unknown = parse(fillIn(body));
      expect(Object.keys(typeof data === 'object' && data !== null ? data : {})).toEqual([prefix]);
      expect(description).not.toBe('');
    }
    expect(new Set(snippets.map(({ prefix }) => prefix))).toEqual(new Set(keys));
  });
});

describe('The tasks for Visual Studio Code', () => {
  const tasks: unknown = JSON.parse(readFileSync(path.join(ROOT, '.vscode/tasks.json'), 'utf8'));
  const patterns = [...JSON.stringify(tasks).matchAll(/"regexp":("(?:[^"\\]|\\.)*")/gu)].map(
    ([, text = '""']) => String(JSON.parse(text)),
  );

  it('find file, line and message in what "npm run check" prints', () => {
    const line = {
      file: 'content/works/a.md',
      line: 7,
      column: 3,
      code: 'unknown-author',
    } as const;
    const report = toReport([
      { ...line, severity: 'error', message: 'no author "b"', suggestion: 'Did you mean "c"?' },
      { ...line, severity: 'warning', message: 'odd' },
    ]);

    expect(patterns).toHaveLength(2);
    for (const pattern of patterns) {
      expect(
        report.split('\n').flatMap((text) => new RegExp(pattern, 'u').exec(text)?.slice(1) ?? []),
      ).toEqual([
        ...['content/works/a.md', '7', undefined, 'no author "b". Did you mean "c"?'],
        ...['content/works/a.md', '7', 'warning', 'odd.'],
      ]);
    }
  });
});
