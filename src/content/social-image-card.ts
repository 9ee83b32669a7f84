import { drawBlock, fitBlock } from './social-image-block.ts';
import type { BlockStyle } from './social-image-block.ts';
import { INK, MUTED, PAPER } from './social-image-colours.ts';
import type { Typefaces } from './social-image-fonts.ts';
import { drawRings } from './social-image-rings.ts';

/** The texts of a picture, plain. */
export interface CardTexts {
  /** Set in capitals above the title. */
  readonly label: string;
  readonly title: string;
  /** The first of them that the fonts can set stands for a title that they cannot. */
  readonly otherTitles?: readonly string[];
  /** Below the title, in the sans serif. */
  readonly byline?: string;
  /** Below the title, in the serif. */
  readonly sentence?: string;
  /** At the foot. */
  readonly site: string;
}

/** Size of a picture in pixels, as readers of Open Graph want it. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 80;
/** Base line of the label and of the foot, and the top of the title's capitals; in pixels from the top. */
const [LABEL, TITLE, FOOT] = [98, 140, 566] as const;
/** From the title's last base line to the top of the capitals below: white, and room for its descenders. */
const GAP = 34;
const DESCENDERS = 0.22;
/** Where the text ends: the rings rise to just below. */
const GROUND = 452;
/** Height of capitals in both typefaces, in em. */
const CAPITALS = 0.68;

/** How the parts are set. Sizes and lengths are in pixels, tracking in em. */
function toStyles({ serif, serifBold, sans, sansBold }: Typefaces) {
  return {
    label: {
      typeface: sansBold,
      tracking: 0.08,
      colour: MUTED,
      room: { width: 1040, height: 30, sizes: [25, 22], leading: 1.2 },
    },
    title: {
      typeface: serif,
      tracking: -0.012,
      colour: INK,
      room: {
        width: 1040,
        height: 216,
        sizes: [104, 88, 80, 72, 66, 60, 54, 49, 44, 40],
        leading: 1.1,
      },
    },
    byline: {
      typeface: sans,
      tracking: 0,
      colour: MUTED,
      room: { width: 1000, height: 84, sizes: [30, 26], leading: 1.35 },
    },
    sentence: {
      typeface: serif,
      tracking: 0,
      colour: MUTED,
      room: { width: 940, height: 126, sizes: [32, 28], leading: 1.32 },
    },
    site: {
      typeface: serifBold,
      tracking: 0,
      colour: INK,
      room: { width: 530, height: 45, sizes: [36, 32, 28, 24], leading: 1.2 },
    },
  } as const satisfies Record<string, BlockStyle>;
}

/** Draws pictures with these typefaces as SVG. All text in it is outlines. */
export function createCardArtist(typefaces: Typefaces): (texts: CardTexts) => string {
  const styles = toStyles(typefaces);
  return (texts) => {
    const title = fitBlock([texts.title, ...(texts.otherTitles ?? [])], styles.title);
    const titleLine = TITLE + CAPITALS * title.size;
    const gap = title.lines.length === 0 ? 0 : GAP + DESCENDERS * title.size;
    const below = titleLine + title.height + gap;
    const drawBelow = (text: string | undefined, style: BlockStyle): string => {
      const height = Math.min(style.room.height, GROUND - below);
      const block = fitBlock([text], { ...style, room: { ...style.room, height } });
      return drawBlock(block, style, MARGIN, below + CAPITALS * block.size);
    };
    return toSvg([
      drawRings(),
      drawBlock(fitBlock([texts.label.toUpperCase()], styles.label), styles.label, MARGIN, LABEL),
      drawBlock(title, styles.title, MARGIN, titleLine),
      drawBelow(texts.byline, styles.byline),
      drawBelow(texts.sentence, styles.sentence),
      drawBlock(fitBlock([texts.site], styles.site), styles.site, MARGIN, FOOT),
    ]);
  };
}

function toSvg(parts: readonly string[]): string {
  const [width, height] = [String(CARD.width), String(CARD.height)];
  const paper = `<path fill="${PAPER}" d="M0 0h${width}v${height}H0z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paper}${parts.join('')}</svg>`;
}
