import { Buffer as TextBuffer, shape } from 'harfbuzzjs';
import type { FontFile, Typeface } from './social-image-fonts.ts';

/** How a text is set, apart from its size. */
export interface TextStyle {
  readonly typeface: Typeface;
  /** What is added after each sign, in em. */
  readonly tracking: number;
}

/** The outline of a sign and where it stands from the start of the line; all in em. */
export interface PlacedSign {
  readonly file: FontFile;
  readonly sign: number;
  readonly x: number;
  readonly y: number;
}

/** A line of text as it is set, without a size. */
export interface SetLine {
  readonly signs: readonly PlacedSign[];
  /** In em. */
  readonly width: number;
}

/** Characters that mean the same as another that fonts have, or that nobody sees. */
const SAME = [
  [/[\p{Cc}\u2028\u2029]+/gu, ' '],
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Variation_Selector}/gu, ''],
  [/[\u2010\u2011]/gu, '-'],
  [/\u2015/gu, '—'],
  [/[\u2007\u202F]/gu, '\u00A0'],
  [/[\u2000-\u2006\u2008-\u200A\u205F\u3000 ]+/gu, ' '],
] as const;

/** A text with one sign for one meaning: composed letters, plain spaces and hyphens, nothing unseen. */
export function toPlainText(text: string): string {
  const composed = text.normalize('NFC');
  return SAME.reduce((plain, [from, to]) => plain.replace(from, to), composed).trim();
}

/** Whether a typeface has every character of a text. */
export function canSet(text: string, typeface: Typeface): boolean {
  return toLetters(text).every((letter) => findFile(letter, typeface) !== undefined);
}

/** The characters of a text, each with the marks on it: fonts place marks on letters of their own only. */
function toLetters(text: string): readonly string[] {
  return text.match(/.\p{M}*/gsu) ?? [];
}

function findFile(letter: string, typeface: Typeface): FontFile | undefined {
  const codePoints = [...letter].map((character) => character.codePointAt(0) ?? 0);
  return typeface.find(({ covered }) => codePoints.every((codePoint) => covered.has(codePoint)));
}

/**
 * Sets a line with the kerning and ligatures of the fonts.
 * @throws where the typeface lacks a character: ask `canSet` before
 */
export function setLine(text: string, { typeface, tracking }: TextStyle): SetLine {
  const signs: PlacedSign[] = [];
  let x = 0;
  for (const { file, text: part } of splitByFile(text, typeface)) {
    for (const { sign, advance, dx, dy } of shapeWith(file, part)) {
      signs.push({ file, sign, x: x + dx, y: dy });
      x += advance + tracking;
    }
  }
  return { signs, width: Math.max(0, x - tracking) };
}

interface Run {
  readonly file: FontFile;
  readonly text: string;
}

/** The longest parts of a text that one file can set. */
function splitByFile(text: string, typeface: Typeface): readonly Run[] {
  const runs: Run[] = [];
  for (const letter of toLetters(text)) {
    const file = findFile(letter, typeface);
    if (!file) throw new Error(`No font has the character "${letter}".`);
    const last = runs.at(-1);
    if (last?.file === file) runs.splice(-1, 1, { file, text: last.text + letter });
    else runs.push({ file, text: letter });
  }
  return runs;
}

function shapeWith({ font, unitsPerEm }: FontFile, text: string) {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance, xOffset, yOffset }) => ({
    sign: codepoint,
    advance: Number(xAdvance) / unitsPerEm,
    dx: Number(xOffset) / unitsPerEm,
    dy: Number(yOffset) / unitsPerEm,
  }));
}
