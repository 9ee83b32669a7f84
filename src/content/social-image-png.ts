import { crc32, deflateSync } from 'node:zlib';
import { findNearest, PALETTE } from './social-image-colours.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** Colour type of the format: one byte a pixel, which points into a palette. */
const INDEXED = 3;

/** The highest level of compression takes eight times as long for a twentieth of the bytes. */
const LEVEL = 6;

/**
 * Writes pixels as PNG in the colours of the palette (W3C, Portable Network Graphics, third edition).
 * An encoder that chooses its colours by itself takes three times as long and does not keep those of the theme.
 * @param pixels red, green and blue, a byte each, row by row
 */
export function toPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    toChunk('IHDR', header),
    toChunk('PLTE', Buffer.from(PALETTE.flat())),
    toChunk('IDAT', deflateSync(toRows(pixels, width, height), { level: LEVEL })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row begins with a byte that says how it is filtered: not at all. */
function toRows(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  const view = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  let [last, place] = [-1, 0];
  for (let index = 0; index < width * height; index += 1) {
    const value = view.readUIntBE(index * 3, 3);
    // Most pixels are like the one before.
    if (value !== last) [last, place] = [value, findNearest(value)];
    rows[index + Math.floor(index / width) + 1] = place;
  }
  return rows;
}

function toChunk(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  return chunk;
}

/** Whether a file is a PNG from its first byte to its last, by the checksums in it. */
export function isWholePng(file: Buffer): boolean {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  let [start, type] = [SIGNATURE.length, ''];
  while (start + 12 <= file.length) {
    const end = start + 12 + file.readUInt32BE(start);
    if (end > file.length) return false;
    if (crc32(file.subarray(start + 4, end - 4)) !== file.readUInt32BE(end - 4)) return false;
    type = file.toString('latin1', start + 4, start + 8);
    start = end;
  }
  return type === 'IEND' && start === file.length;
}
