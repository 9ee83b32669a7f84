import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SocialImage } from '../exports/social-image.ts';
import type { SiteFiles } from './open-site-files.ts';
import { toSha256 } from './sums.ts';
import type { Sums } from './sums.ts';

/** After how many files other tasks of Node have their turn. */
const PAUSE = 200;

/**
 * Writes files and images below a folder, which stands for the library's home page.
 * @param draw makes a PNG of what stands on an image
 * @returns the sums of what was written
 */
export async function writeSiteFiles(
  { files, images, listSearchFiles, home }: SiteFiles,
  folder: string,
  draw: (image: SocialImage) => Promise<Uint8Array>,
): Promise<Sums> {
  const sums: Sums = new Map();
  const made = new Set<string>();
  const encode = createEncoder();
  const write = (sitePath: string, content: Content): void => {
    const name = decodeURIComponent(sitePath.slice(home.length));
    const target = path.join(folder, name);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    sums.set(name, writeNew(target, content, encode));
  };
  for (const [index, file] of files.entries()) {
    write(file.path, file.toParts?.() ?? [file.toText()]);
    // While work goes on without a pause, garbage is left to grow.
    if (index % PAUSE === 0) await setImmediate();
  }
  for (const { path: sitePath, bytes } of listSearchFiles()) write(sitePath, bytes);
  for (const { path: sitePath, image } of images) write(sitePath, await draw(image));
  return sums;
}

type Content = Uint8Array | Iterable<string>;

/**
 * Writes a file and returns its sum. It is done at once: asking another thread for each of so many small files would
 * take thrice as long.
 * @throws where the file is there: a page or a file of public/ that has the address must not be lost in silence
 */
function writeNew(file: string, content: Content, encode: Encode): string {
  if (content instanceof Uint8Array) {
    writeFileSync(file, content, { flag: 'wx' });
    return toSha256(content);
  }
  const sum = createHash('sha256');
  const descriptor = openSync(file, 'wx');
  try {
    for (const text of content) {
      const bytes = encode(text);
      writeFileSync(descriptor, bytes);
      sum.update(bytes);
    }
  } finally {
    closeSync(descriptor);
  }
  return sum.digest('hex');
}

/** Turns a text into UTF-8; what it gives is good until the next text. */
type Encode = (text: string) => Uint8Array;

/**
 * Encodes all texts in the same memory, as far as they fit: tens of thousands of small ones need none of their own for
 * the moment of writing.
 */
function createEncoder(): Encode {
  const encoder = new TextEncoder();
  const memory = new Uint8Array(1024 * 1024);
  // A UTF-16 unit takes three bytes at most (Encoding Standard, encodeInto).
  const longest = memory.length / 3;
  return (text) =>
    text.length > longest
      ? encoder.encode(text)
      : memory.subarray(0, encoder.encodeInto(text, memory).written);
}
