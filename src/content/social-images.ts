import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { digest } from './digest.ts';
import { CARD, createCardArtist } from './social-image-card.ts';
import type { CardTexts } from './social-image-card.ts';
import { readTypefaces } from './social-image-fonts.ts';
import { isWholePng, toPng } from './social-image-png.ts';
import { writeWhole } from './write-whole.ts';

export interface SocialImageSettings {
  /** Folder of the project. */
  readonly root: string;
  /** Where pictures are kept from build to build, below node_modules/.cache; several builds may share it. */
  readonly cacheFolder: string;
}

/** Gives the picture of these texts: a PNG of 1200 × 630 pixels. The same texts give the same bytes. */
export type RenderSocialImage = (texts: CardTexts) => Promise<Uint8Array>;

/** All that pictures depend on beside their texts. */
const PACKAGES = ['harfbuzzjs', 'sharp', '@fontsource/newsreader', '@fontsource/public-sans'];
const CODE = /^social-image.*\.ts$/u;

/**
 * Opens the cache of pictures. A picture is drawn where it is not kept, or where its file is broken.
 * Files that nobody asks for stay, as another build may want them: they are as many as there were texts since
 * the last `npm run clean`, about 15 kB each.
 * @throws where code, packages or fonts cannot be read; each picture, where the folder cannot be written
 */
export async function createSocialImageRenderer({
  root,
  cacheFolder,
}: SocialImageSettings): Promise<RenderSocialImage> {
  const fingerprint = await readFingerprint(root);
  // Most builds draw nothing, and need no fonts.
  let artist: Promise<(texts: CardTexts) => string> | undefined;
  return async (texts) => {
    const file = path.join(cacheFolder, `${digest([fingerprint, texts])}.png`);
    const kept = await findKept(file);
    if (kept) return kept;
    artist ??= readTypefaces(root).then(createCardArtist);
    const png = await rasterise((await artist)(texts));
    await writeWhole(file, png);
    return png;
  };
}

async function readFingerprint(root: string): Promise<string> {
  const folder = path.join(root, 'src/content');
  const code = (await readdir(folder)).filter((name) => CODE.test(name)).sort();
  const files = [
    ...code.map((name) => path.join(folder, name)),
    ...PACKAGES.map((name) => path.join(root, 'node_modules', name, 'package.json')),
  ];
  return digest(await Promise.all(files.map((file) => readFile(file, 'utf8'))));
}

async function findKept(file: string): Promise<Uint8Array | undefined> {
  try {
    const content = await readFile(file);
    return isWholePng(content) ? content : undefined;
  } catch {
    // Whatever is wrong with it, the picture can be drawn again.
    return undefined;
  }
}

async function rasterise(svg: string): Promise<Uint8Array> {
  const pixels = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  return toPng(pixels, CARD.width, CARD.height);
}
