import { readFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Weights } from 'subset-font';
import { root } from '../project.ts';

/** A file of src/fonts, and the file of a package that it is made from. */
export interface MadeFont {
  readonly file: string;
  /** Below node_modules. */
  readonly origin: string;
  readonly weights: Weights;
}

/** The weights that the site uses; a browser fetches what the others weigh for nothing. */
const UPRIGHT: Weights = { min: 400, max: 600 };

/** Italics mark a title within a sentence: one weight does, at half the size of a variable font. */
const ITALIC: Weights = 400;

const FACES = [
  { family: 'newsreader', style: 'normal', weights: UPRIGHT },
  { family: 'newsreader', style: 'italic', weights: ITALIC },
  { family: 'public-sans', style: 'normal', weights: UPRIGHT },
] as const;
const SUBSETS = ['latin', 'latin-ext'] as const;

/** The files of src/fonts: each typeface and style in its two subsets. */
export function listFonts(): readonly MadeFont[] {
  return FACES.flatMap(({ family, style, weights }) =>
    SUBSETS.map((subset) => ({
      file: `${family}-${subset}-${style}.woff2`,
      origin: `@fontsource-variable/${family}/files/${family}-${subset}-wght-${style}.woff2`,
      weights,
    })),
  );
}

/**
 * A font with all its signs, and with the weights that the site uses.
 * @returns WOFF2; the same font gives the same bytes
 * @throws where the package is not installed
 */
export async function makeFont({ origin, weights }: MadeFont): Promise<Uint8Array> {
  const whole = await readFile(path.join(root, 'node_modules', origin));
  return subsetFont(whole, '', {
    keepAllGlyphs: true,
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  });
}
