import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The first two bytes of every gzip file (RFC 1952). */
const GZIP = [0x1f, 0x8b];

/**
 * The lines of a text file, one at a time, without their ends. The file may be packed with gzip, whatever its name.
 * Whoever stops early reads no further. @throws where the file cannot be read or unpacked
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of await openText(file)) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** The whole of a text file, which may be packed with gzip. @throws where it cannot be read or unpacked */
export async function readText(file: string): Promise<string> {
  let text = '';
  for await (const chunk of await openText(file)) text += String(chunk);
  return text;
}

async function openText(file: string): Promise<Readable> {
  const source = createReadStream(file);
  if (!(await isPacked(file))) return source.setEncoding('utf8');
  // Where either of the two fails or is left, both are closed, and the reader of the second is told.
  return pipeline(source, createGunzip(), () => undefined).setEncoding('utf8');
}

async function isPacked(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0);
    return GZIP.every((byte, index) => buffer[index] === byte);
  } finally {
    await handle.close();
  }
}
