import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { byNewest, readRecords } from '../../../scripts/bench/search/records.ts';
import type { BenchRecord } from '../../../scripts/bench/search/records.ts';

const FILE = 'tests/fixtures/bench/records.jsonl';

async function collect(file: string, works: number): Promise<readonly BenchRecord[]> {
  const records: BenchRecord[] = [];
  for await (const record of readRecords(file, works)) records.push(record);
  return records;
}

async function aFile(content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-records-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'records');
  await writeFile(file, content);
  return file;
}

describe('Records', () => {
  test('are numbered by their lines, and no more are read than asked for', async () => {
    const records = await collect(FILE, 2);

    expect(records.map(({ number, id }) => [number, id])).toEqual([
      [0, 'ilves2021-lanterns'],
      [1, 'morrow2019-kelp'],
    ]);
  });

  test('are the same out of a file that is packed, whatever its name', async () => {
    const packed = await aFile(gzipSync(await readFile(FILE)));

    expect(await collect(packed, 5)).toEqual(await collect(FILE, 5));
  });

  test('may end without a line end, and may lie across the parts in which a file is read', async () => {
    const [line = ''] = (await readFile(FILE, 'utf8')).split('\n');
    const lines = Array.from({ length: 1000 }, () => line);

    const records = await collect(await aFile(lines.join('\n')), 1000);

    expect(records.map(({ authors }) => authors[1])).toEqual(lines.map(() => 'Séverine Òrbaldi'));
  });

  test('that stand behind the last one asked for are not looked at', async () => {
    const [first = ''] = (await readFile(FILE, 'utf8')).split('\n');

    expect(await collect(await aFile(`${first}\nno record`), 1)).toHaveLength(1);
  });

  test('that are none are named with their line', async () => {
    const [first = ''] = (await readFile(FILE, 'utf8')).split('\n');
    const noJson = await aFile(`${first}\n{"id":`);
    const noYear = await aFile('{"id":"a","title":"A","authors":[],"family":[],"year":"2020"}\n');

    await expect(collect(noJson, 2)).rejects.toThrow(`${noJson}:2 is no record.`);
    await expect(collect(noYear, 1)).rejects.toThrow(/:1 is no record\.[^]*year/u);
  });

  test('that are too few are counted', async () => {
    await expect(collect(FILE, 1000)).rejects.toThrow(
      `${FILE} has 5 records, where 1,000 are asked for.`,
    );
  });

  test('are handed to engines newest first and then by id, wherever they stand in the file', async () => {
    const records = [...(await collect(FILE, 5))].sort(byNewest);

    expect(records.map(({ id }) => id)).toEqual([
      ...['quist2023-terns', 'vandekelp2023-ropeless', 'ilves2021-lanterns'],
      ...['quist2020-gulls', 'morrow2019-kelp'],
    ]);
  });
});
