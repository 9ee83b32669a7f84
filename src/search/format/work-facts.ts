import { toYearExtent } from '../../catalogue/year-spans.ts';
import type { YearExtent } from '../../catalogue/year-spans.ts';
import { createByteReader, writeColumn } from './bytes.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { PublisherDocument, SearchDocuments } from './document-model.ts';

/** For each work some numbers, such as those of its topics: work n has `numbers` from `starts[n]` to `starts[n + 1]`. */
export interface NumberLists {
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

/** What works are filtered, counted and ordered by. Each column has one value a work. */
export interface WorkFacts {
  /** 0 for an undated work. */
  readonly years: Uint32Array;
  /** From the year of the oldest work to that of the newest; undefined where no work is dated. */
  readonly extent: YearExtent | undefined;
  readonly types: Uint32Array;
  /** 1 where the text can be read by anybody. */
  readonly isOpen: Uint32Array;
  /** The later a work came into the library, the greater; 0 where it is not known. */
  readonly added: Uint32Array;
  /** Numbers of its own topics; wider ones are not repeated. */
  readonly topics: NumberLists;
  readonly publishers: NumberLists;
  readonly publisherList: readonly PublisherDocument[];
}

/** The list of publishers as JSON with its length in bytes before it, then the columns. */
export function writeFacts(writer: ByteWriter, { works, publishers }: SearchDocuments): void {
  const list = new TextEncoder().encode(JSON.stringify(publishers));
  writer.writeNumber(list.length);
  writer.writeBytes(list);
  const days = new Map(
    [...new Set(works.flatMap(({ added }) => added ?? []))]
      .sort()
      .map((day, index) => [day, index + 1]),
  );
  const columns = [
    // The catalogue's own reading of dates would bring the whole schema library to the page.
    works.map(({ published }) => Number(published?.slice(0, 4) ?? 0)),
    works.map(({ type }) => type),
    works.map(({ isOpen }) => Number(isOpen)),
    works.map(({ added }) => (added === undefined ? 0 : (days.get(added) ?? 0))),
  ];
  for (const column of columns) writeColumn(writer, column);
  writeLists(
    writer,
    works.map(({ topics }) => topics),
  );
  writeLists(
    writer,
    works.map(({ publishers: numbers }) => numbers),
  );
}

/** @param count how many works there are */
export function readFacts(bytes: Uint8Array<ArrayBuffer>, count: number): WorkFacts {
  const reader = createByteReader(bytes);
  const list: unknown = JSON.parse(new TextDecoder().decode(reader.readBytes(reader.readNumber())));
  const years = reader.readNumbers(count);
  return {
    publisherList: isPublishers(list) ? list : [],
    years,
    extent: toYearExtent(new Set(years.filter((year) => year > 0))),
    types: reader.readNumbers(count),
    isOpen: reader.readNumbers(count),
    added: reader.readNumbers(count),
    topics: readLists(reader, count),
    publishers: readLists(reader, count),
  };
}

/** For each work how many numbers it has; then all numbers. */
export function writeLists(writer: ByteWriter, lists: readonly (readonly number[])[]): void {
  writeColumn(
    writer,
    lists.map(({ length }) => length),
  );
  for (const list of lists) writeColumn(writer, list);
}

export function readLists(reader: ByteReader, count: number): NumberLists {
  const starts = new Uint32Array(count + 1);
  for (const [index, length] of reader.readNumbers(count).entries()) {
    starts[index + 1] = (starts[index] ?? 0) + length;
  }
  return { starts, numbers: reader.readNumbers(starts[count] ?? 0) };
}

/** The file comes from the same build as the manifest, whose version vouches for the rest. */
function isPublishers(value: unknown): value is readonly PublisherDocument[] {
  return Array.isArray(value);
}
