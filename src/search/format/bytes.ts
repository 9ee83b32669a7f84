const FIRST_SIZE = 256;

/** Writes whole numbers and bytes one after another. */
export interface ByteWriter {
  /** How many bytes have been written. */
  readonly size: () => number;
  /** A whole number from 0 to 2⁵³ − 1 as LEB128: seven bits a byte, the lowest first; the eighth says that more follow. */
  readonly writeNumber: (value: number) => void;
  readonly writeByte: (value: number) => void;
  readonly writeBytes: (bytes: Uint8Array) => void;
  /** What was written, as a copy. */
  readonly toBytes: () => Uint8Array<ArrayBuffer>;
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(FIRST_SIZE);
  let size = 0;
  const makeRoom = (more: number): void => {
    if (size + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, size + more));
    larger.set(bytes);
    bytes = larger;
  };
  const writeByte = (value: number): void => {
    makeRoom(1);
    bytes[size] = value;
    size += 1;
  };
  return {
    size: () => size,
    writeByte,
    writeNumber: (value) => {
      let rest = value;
      for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) writeByte((rest % 0x80) + 0x80);
      writeByte(rest);
    },
    writeBytes: (more) => {
      makeRoom(more.length);
      bytes.set(more, size);
      size += more.length;
    },
    toBytes: () => bytes.slice(0, size),
  };
}

/** Reads what a ByteWriter wrote, in the same order. */
export interface ByteReader {
  readonly readNumber: () => number;
  /** So many numbers, one after another. */
  readonly readNumbers: (count: number) => Uint32Array<ArrayBuffer>;
  readonly skipNumbers: (count: number) => void;
  /** The next bytes, as a view of the same memory. */
  readonly readBytes: (length: number) => Uint8Array<ArrayBuffer>;
  /** Where the next byte lies. */
  readonly position: () => number;
}

const TOO_EARLY = 'A file of the search index ends too early.';

/**
 * @param start where the first byte lies
 * @throws where more is read than there is: the file was cut off
 */
export function createByteReader(bytes: Uint8Array<ArrayBuffer>, start = 0): ByteReader {
  let place = start;
  const readNumber = (): number => {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = bytes[place];
      if (byte === undefined) throw new Error(TOO_EARLY);
      place += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 0x80;
    }
  };
  return {
    position: () => place,
    readNumber,
    readNumbers: (count) => {
      const numbers = new Uint32Array(count);
      for (let index = 0; index < count; index += 1) {
        const byte = bytes[place] ?? 0x80;
        // Most numbers are a byte, and need no reckoning.
        if (byte < 0x80) {
          numbers[index] = byte;
          place += 1;
        } else numbers[index] = readNumber();
      }
      return numbers;
    },
    skipNumbers: (count) => {
      for (let left = count; left > 0; place += 1) {
        const byte = bytes[place];
        if (byte === undefined) throw new Error(TOO_EARLY);
        if (byte < 0x80) left -= 1;
      }
    },
    readBytes: (length) => {
      if (place + length > bytes.length) throw new Error(TOO_EARLY);
      place += length;
      return bytes.subarray(place - length, place);
    },
  };
}

/** Numbers in a list of either kind. */
export type Numbers = Uint32Array | readonly number[];

/** Numbers in rising order as the gaps between them, each less one; the first as it is. */
export function writeRising(writer: ByteWriter, numbers: Numbers): void {
  let previous = -1;
  for (const number of numbers) {
    writer.writeNumber(number - previous - 1);
    previous = number;
  }
}

/** Reads so many numbers as `writeRising` wrote them. */
export function readRising(reader: ByteReader, count: number): Uint32Array<ArrayBuffer> {
  const numbers = reader.readNumbers(count);
  let previous = -1;
  for (let index = 0; index < count; index += 1) {
    previous += (numbers[index] ?? 0) + 1;
    numbers[index] = previous;
  }
  return numbers;
}

/** A column of whole numbers, one after another. */
export function writeColumn(writer: ByteWriter, numbers: Numbers): void {
  for (const number of numbers) writer.writeNumber(number);
}
