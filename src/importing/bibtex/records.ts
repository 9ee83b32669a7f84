import { readField } from './fields.ts';
import { FaultyRecord, Scanner } from './scanner.ts';

/** An entry of a .bib file; values are TeX, with macros and `#` resolved. */
export interface BibtexRecord {
  /** In small letters: "article". */
  readonly type: string;
  readonly key: string;
  /** Counted from 1. */
  readonly line: number;
  /** By names in small letters, in their order. */
  readonly fields: ReadonlyMap<string, string>;
  /** Macros that nobody defined; their names stand in the values. */
  readonly undefinedMacros: readonly string[];
}

/** An entry that is no BibTeX. */
export interface BibtexFault {
  readonly line: number;
  readonly key: string;
  /** A sentence. */
  readonly reason: string;
}

/** What a .bib file holds, in its order. */
export interface BibtexFile {
  readonly records: readonly BibtexRecord[];
  readonly faults: readonly BibtexFault[];
}

const START = /@\s*([A-Za-z]+)\s*([{(])/gu;
/** Where surely another record begins, so that a brace that nobody closed costs one record and not the rest of the file. */
const LINE_START = /^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]/gmu;

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')' };

/**
 * Takes a .bib file apart by BibTeX's own rules (btxdoc; "BibTeX format description" of Dannecker's Tame the BeaST):
 * entries, `@string`, `@preamble` and `@comment`; everything between is a remark. Each entry that breaks the rules is
 * a fault, and the reading goes on at the next.
 */
export function readRecords(text: string): BibtexFile {
  const starts = [...text.matchAll(LINE_START)].map(({ index }) => index);
  const scanner = new Scanner(text);
  const records: BibtexRecord[] = [];
  const faults: BibtexFault[] = [];
  for (let next = findStart(scanner); next; next = findStart(scanner)) {
    const limit = findLimit(starts, next.offset);
    try {
      scanner.limit = limit;
      const record = readRecord(scanner, next);
      if (record) records.push(record);
    } catch (error) {
      if (!(error instanceof FaultyRecord)) throw error;
      faults.push({ line: scanner.lineAt(next.offset), key: next.key, reason: error.message });
      scanner.offset = Math.max(limit, next.offset + 1);
    }
    scanner.limit = text.length;
  }
  return { records, faults };
}

interface Start {
  readonly offset: number;
  readonly type: string;
  readonly opening: string;
  /** For messages, as far as it can be told. */
  readonly key: string;
}

/** A key ends at a comma, which some people forget before a line that begins with a field. */
const KEY = /\s*([^\s,={}()"#%]+)(?:\s*,|\s+(?=[\w-]+\s*=)|\s*(?=[})]))/uy;

function findStart(scanner: Scanner): Start | undefined {
  START.lastIndex = scanner.offset;
  const match = START.exec(scanner.text);
  if (!match) return undefined;
  const [whole, type = '', opening = ''] = match;
  scanner.offset = match.index + whole.length;
  // BibTeX itself would read it, but whoever put a percent sign before an entry wanted it to be passed over.
  if (isRemark(scanner.text, match.index)) return findStart(scanner);
  KEY.lastIndex = scanner.offset;
  const [, key = ''] = KEY.exec(scanner.text) ?? [];
  return { offset: match.index, type: type.toLowerCase(), opening, key };
}

function isRemark(text: string, offset: number): boolean {
  return /^[ \t]*%/u.test(text.slice(text.lastIndexOf('\n', offset) + 1, offset));
}

/** Starts are sorted: the first behind an offset is found by halving. */
function findLimit(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return starts[low] ?? Infinity;
}

function readRecord(scanner: Scanner, start: Start): BibtexRecord | undefined {
  const closing = CLOSING[start.opening] ?? '}';
  switch (start.type) {
    case 'comment':
      scanner.skipBalanced(start.opening, closing);
      return undefined;
    case 'preamble':
      scanner.readValue();
      return undefined;
    case 'string': {
      const field = readField(scanner);
      if (field) scanner.macros.set(field.name, field.value);
      return undefined;
    }
    default:
      return readEntry(scanner, start, closing);
  }
}

function readEntry(scanner: Scanner, { offset, type, key }: Start, closing: string): BibtexRecord {
  scanner.undefinedMacros.clear();
  if (key !== '') scanner.match(KEY);
  const fields = new Map<string, string>();
  for (let field = readField(scanner); field; field = readField(scanner)) {
    const known = fields.get(field.name);
    if (known === undefined) fields.set(field.name, field.value);
    else if (field.name === 'keywords') fields.set(field.name, `${known}, ${field.value}`);
  }
  if (!scanner.take(closing)) throw new FaultyRecord(scanner.describe(`"${closing}"`));
  refuseLeftover(scanner);
  return {
    type,
    key,
    line: scanner.lineAt(offset),
    fields,
    undefinedMacros: [...scanner.undefinedMacros],
  };
}

/** What begins so behind an entry was a part of it: a brace too many closed it too early. */
function refuseLeftover(scanner: Scanner): void {
  const rest = /\s*([,}"][^\n]*)/uy;
  rest.lastIndex = scanner.offset;
  const [, found] = rest.exec(scanner.text) ?? [];
  if (found === undefined) return;
  const shown = found.trim().slice(0, 30);
  throw new FaultyRecord(`A brace closes it too early: "${shown}" stands behind its end.`);
}
