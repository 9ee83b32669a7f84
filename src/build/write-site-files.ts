import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SocialImage } from '../exports/social-image.ts';
import type { SiteFiles } from './open-site-files.ts';

/**
 * Writes files and images below a folder, which stands for the library's home page.
 * @param draw makes a PNG of what stands on an image
 */
export async function writeSiteFiles(
  { files, images, home }: SiteFiles,
  folder: string,
  draw: (image: SocialImage) => Promise<Uint8Array>,
): Promise<void> {
  const made = new Set<string>();
  const write = async (sitePath: string, content: string | Uint8Array): Promise<void> => {
    const target = path.join(folder, decodeURIComponent(sitePath.slice(home.length)));
    const parent = path.dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    // A page or a file of public/ that has the address already must not be lost in silence.
    await writeFile(target, content, { flag: 'wx' });
  };
  for (const file of files) await write(file.path, file.toText());
  for (const { path: sitePath, image } of images) await write(sitePath, await draw(image));
}
