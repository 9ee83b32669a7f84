import { fitText } from './social-image-lines.ts';
import type { Room } from './social-image-lines.ts';
import { canSet, setLine, toPlainText } from './social-image-text.ts';
import type { PlacedSign, SetLine, TextStyle } from './social-image-text.ts';

export interface BlockStyle extends TextStyle {
  readonly colour: string;
  readonly room: Room;
}

/** A text that was fitted into its room. */
export interface Block {
  readonly lines: readonly SetLine[];
  /** In pixels; nothing where there is no line. */
  readonly size: number;
  /** From the first base line to the last, in pixels. */
  readonly height: number;
}

const NOTHING: Block = { lines: [], size: 0, height: 0 };

/**
 * Fits the first of several texts that the typeface can set. Where a character is in no font, the whole text is left
 * out: the picture has no boxes and no half of a name.
 */
export function fitBlock(texts: readonly (string | undefined)[], style: BlockStyle): Block {
  const { typeface, tracking, room } = style;
  const text = texts
    .flatMap((candidate) => (candidate === undefined ? [] : toPlainText(candidate)))
    .find((candidate) => candidate !== '' && canSet(candidate, typeface));
  if (text === undefined) return NOTHING;
  // The tracking after its last sign counts for a piece, but not for a line.
  const measure = (part: string): number => setLine(part, style).width + tracking;
  const { size, lines } = fitText(text, measure, room);
  return {
    lines: lines.map((line) => setLine(line, style)),
    size,
    height: (lines.length - 1) * size * room.leading,
  };
}

/**
 * Draws a block as SVG.
 * @param x its left edge, in pixels
 * @param y its first base line
 */
export function drawBlock({ lines, size }: Block, style: BlockStyle, x: number, y: number): string {
  return lines
    .map(({ signs }, index) => {
      const baseLine = y + index * size * style.room.leading;
      const outlines = signs.map((sign) => drawSign(sign, size, x, baseLine)).join('');
      return `<g fill="${style.colour}">${outlines}</g>`;
    })
    .join('');
}

/** Outlines of fonts have their y axis upwards. */
function drawSign(placed: PlacedSign, size: number, x: number, y: number): string {
  const { font, unitsPerEm } = placed.file;
  const outline = font.glyphToPath(placed.sign);
  if (outline === '') return '';
  const scale = size / unitsPerEm;
  const numbers = [scale, 0, 0, -scale, x + placed.x * size, y - placed.y * size];
  return `<path transform="matrix(${numbers.map(toNumber).join(' ')})" d="${outline}"/>`;
}

function toNumber(value: number): string {
  return String(Number(value.toFixed(4)));
}
