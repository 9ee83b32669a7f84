/** The light theme of the pages (src/styles/tokens.css), as `#rrggbb`. */
export const PAPER = '#fbfaf6';
export const INK = '#1a1c1f';
export const MUTED = '#5b5f66';
export const RING_A = '#c8452d';
export const RING_B = '#1f5a9c';
export const OVERLAP = '#4a2e4f';

/** Red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];

/** The soft edges in a picture: from a colour to the next, and in how many steps they are kept. */
const EDGES = [
  [PAPER, INK, 12],
  [PAPER, MUTED, 8],
  [PAPER, RING_A, 8],
  [PAPER, RING_B, 8],
  [RING_A, OVERLAP, 5],
  [RING_B, OVERLAP, 5],
  [RING_A, RING_B, 3],
] as const;

/** All colours of a picture: those of the theme, and their soft edges. Fewer than 256. */
export const PALETTE: readonly Colour[] = [
  toColour(PAPER),
  ...EDGES.flatMap(([from, to, steps]) => blend(toColour(from), toColour(to), steps)),
];

function toColour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** From after the first colour up to and with the second. */
function blend(from: Colour, to: Colour, steps: number): readonly Colour[] {
  return Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / steps;
    const mix = (a: number, b: number): number => Math.round(a + (b - a) * share);
    return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])];
  });
}

const known = new Map<number, number>();

/** Place in the palette of the colour nearest to this one, given as 0xrrggbb. */
export function findNearest(value: number): number {
  const found = known.get(value) ?? searchNearest([value >> 16, (value >> 8) & 255, value & 255]);
  known.set(value, found);
  return found;
}

function searchNearest([red, green, blue]: Colour): number {
  const distances = PALETTE.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}
