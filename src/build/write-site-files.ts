import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SocialImage } from '../exports/social-image.ts';
import type { SiteFiles } from './open-site-files.ts';
import { toSha256 } from './sums.ts';
import type { Sums } from './sums.ts';

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
  // One at a time and at once: asking another thread for each of so many small files would take thrice as long.
  const write = (sitePath: string, content: string | Uint8Array): void => {
    const name = decodeURIComponent(sitePath.slice(home.length));
    const target = path.join(folder, name);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    // A page or a file of public/ that has the address already must not be lost in silence.
    writeFileSync(target, content, { flag: 'wx' });
    sums.set(name, toSha256(content));
  };
  for (const file of files) write(file.path, file.toText());
  for (const { path: sitePath, bytes } of listSearchFiles()) write(sitePath, bytes);
  for (const { path: sitePath, image } of images) write(sitePath, await draw(image));
  return sums;
}
