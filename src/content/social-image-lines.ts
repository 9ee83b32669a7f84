/** A part of a text that stays on one line, with the space after it. */
interface Piece {
  readonly text: string;
  /** Width with the space after it, and without; in em. */
  readonly width: number;
  readonly visible: number;
}

/** Width of a text in em. */
export type Measure = (text: string) => number;

/** The room for a text; the sizes are tried in their order, largest first. Lengths in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
  /** Distance of base lines, as a multiple of the size. */
  readonly leading: number;
}

/** A text broken into lines for a room. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** No room holds more; what is longer need not be measured. In code points. */
const LONGEST = 500;

const ELLIPSIS = '…';

/**
 * Breaks a text into lines of much the same length, in the largest size in which it fits its room.
 * In the smallest size words too long for a line are broken, and what does not fit ends in an ellipsis.
 * @param text without line breaks, in plain spaces
 */
export function fitText(text: string, measure: Measure, room: Room): FittedText {
  const pieces = toPieces(shorten(text), measure);
  for (const size of room.sizes) {
    const width = room.width / size;
    const lines = breakLines(pieces, width);
    const isWordTooLong = pieces.some(({ visible }) => visible > width);
    if (!isWordTooLong && lines.length <= countLines(room, size)) {
      return { size, lines: balance(pieces, width, lines.length).map(toText) };
    }
  }
  return cutText(pieces, measure, room);
}

/** The first line takes its size, each further one the leading. */
function countLines({ height, leading }: Room, size: number): number {
  return Math.max(1, 1 + Math.floor((height - size) / (size * leading)));
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST
    ? text
    : `${characters.slice(0, LONGEST).join('')}${ELLIPSIS}`;
}

/** Lines end at a space, or at a dash or slash between words. A hyphen at the end would look like a broken word. */
function toPieces(text: string, measure: Measure): readonly Piece[] {
  return text
    .split(/(?<= )|(?<=\p{L}{2}[–—/])(?=\p{L}{2})/u)
    .map((piece) => toPiece(piece, measure));
}

function toPiece(text: string, measure: Measure): Piece {
  return { text, width: measure(text), visible: measure(text.trimEnd()) };
}

type Line = readonly Piece[];

function toText(line: Line): string {
  return line
    .map(({ text }) => text)
    .join('')
    .trimEnd();
}

/** Fills one line after the other. */
function breakLines(pieces: readonly Piece[], width: number): readonly Line[] {
  const lines: Piece[][] = [];
  let filled = Infinity;
  for (const piece of pieces) {
    if (filled + piece.visible > width) {
      lines.push([]);
      filled = 0;
    }
    lines.at(-1)?.push(piece);
    filled += piece.width;
  }
  return lines;
}

/** The narrowest column that takes no more lines: no word stands alone on the last. */
function balance(pieces: readonly Piece[], width: number, count: number): readonly Line[] {
  let [tooNarrow, wide] = [0, width];
  const narrowest = Math.max(...pieces.map(({ visible }) => visible));
  for (let step = 0; step < 12; step += 1) {
    const middle = (tooNarrow + wide) / 2;
    const isEnough = middle >= narrowest && breakLines(pieces, middle).length <= count;
    if (isEnough) wide = middle;
    else tooNarrow = middle;
  }
  return breakLines(pieces, wide);
}

function cutText(pieces: readonly Piece[], measure: Measure, room: Room): FittedText {
  const size = Math.min(...room.sizes);
  const width = room.width / size;
  const most = countLines(room, size);
  const lines = breakLines(
    pieces.flatMap((piece) => (piece.visible > width ? breakWord(piece, measure) : piece)),
    width,
  );
  const kept = lines.slice(0, most);
  const last = kept.pop() ?? [];
  const lastText = lines.length > most ? endInEllipsis(last, measure, width) : toText(last);
  return { size, lines: [...kept.map(toText), lastText] };
}

/** The letters of a word, with their marks, as pieces of their own. */
function breakWord({ text }: Piece, measure: Measure): readonly Piece[] {
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return [...letters].map(({ segment }) => toPiece(segment, measure));
}

function endInEllipsis(line: Line, measure: Measure, width: number): string {
  const text = toText(line).replace(/[\s.,;:–—-]+$/u, '') + ELLIPSIS;
  const [first] = line;
  if (first === undefined || measure(text) <= width) return text;
  const shorter = line.length > 1 ? line.slice(0, -1) : breakWord(first, measure).slice(0, -1);
  return endInEllipsis(shorter, measure, width);
}
