import { OVERLAP, RING_A, RING_B } from './social-image-colours.ts';

/** Where the rings stand, in pixels: the lower edge of the picture cuts them, its right margin ends them. */
const [LEFT, RIGHT, MIDDLE, RADIUS, STROKE] = [803, 972, 608, 141, 14] as const;

/** The mark of the library, large: two rings that rise over the lower edge, and what they share. */
export function drawRings(): string {
  const half = (RIGHT - LEFT) / 2;
  const height = Math.sqrt(RADIUS ** 2 - half ** 2);
  const [x, top, bottom] = [(LEFT + RIGHT) / 2, MIDDLE - height, MIDDLE + height];
  const arc = `A${String(RADIUS)} ${String(RADIUS)} 0 0 1 ${String(x)}`;
  return [
    `<path fill="${OVERLAP}" d="M${String(x)} ${String(top)}${arc} ${String(bottom)}${arc} ${String(top)}z"/>`,
    drawRing(LEFT, RING_A),
    drawRing(RIGHT, RING_B),
  ].join('');
}

function drawRing(x: number, colour: string): string {
  return `<circle cx="${String(x)}" cy="${String(MIDDLE)}" r="${String(RADIUS)}" fill="none" stroke="${colour}" stroke-width="${String(STROKE)}"/>`;
}
