/** Why an entry is no BibTeX, as a sentence. */
export class FaultyRecord extends Error {}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a .bib file from its beginning to its end. */
export class Scanner {
  readonly text: string;
  offset = 0;
  /** Nothing behind this offset belongs to what is read. */
  limit = Infinity;
  /** What `@string` defined, by names in small letters. */
  readonly macros = new Map<string, string>(MONTHS.map((month) => [month, month]));
  /** Macros of the present entry that nobody defined. */
  readonly undefinedMacros = new Set<string>();
  #counted = { offset: 0, line: 1 };

  constructor(text: string) {
    this.text = text;
  }

  /** The line of an offset, counted from 1; offsets must be asked for in their order. */
  lineAt(offset: number): number {
    let { offset: from, line } = this.#counted;
    for (let end = this.text.indexOf('\n', from); end >= 0 && end < offset;) {
      line += 1;
      from = end + 1;
      end = this.text.indexOf('\n', from);
    }
    this.#counted = { offset: from, line };
    return line;
  }

  /** Passes over what a sticky expression matches here, and gives its first part in brackets or all of it. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    const match = pattern.exec(this.text);
    if (!match || pattern.lastIndex > this.limit) return undefined;
    this.offset = pattern.lastIndex;
    return match[1] ?? match[0];
  }

  /** Passes over blanks and remarks of a line; entries have no remarks to BibTeX, but people put them there. */
  skipBlank(): void {
    this.match(/(?:\s+|%[^\n]*(?:\n|$))*/uy);
  }

  /** Passes over a sign, if it is the next one behind blanks. */
  take(sign: string): boolean {
    this.skipBlank();
    if (this.offset >= this.limit || this.text[this.offset] !== sign) return false;
    this.offset += 1;
    return true;
  }

  /** A value: pieces in braces or quotes, numbers and macros, joined by `#`. */
  readValue(): string {
    const pieces = [this.#readPiece()];
    while (this.take('#')) pieces.push(this.#readPiece());
    return pieces.join('');
  }

  #readPiece(): string {
    if (this.take('{')) return this.skipBalanced('{', '}');
    if (this.take('"')) return this.skipBalanced('{', '"');
    const bare = this.match(/[^\s,={}()"#%]+/uy);
    if (bare === undefined) throw new FaultyRecord(this.describe('a value'));
    if (/^\d+$/u.test(bare)) return bare;
    const known = this.macros.get(bare.toLowerCase());
    if (known === undefined) this.undefinedMacros.add(bare);
    return known ?? bare;
  }

  /** What stands before the closing sign outside braces; a backslash takes the meaning of the sign behind it. */
  skipBalanced(opening: string, closing: string): string {
    const [start, end] = [this.offset, Math.min(this.limit, this.text.length)];
    let depth = 0;
    for (; this.offset < end; this.offset += 1) {
      const sign = this.text[this.offset];
      if (sign === '\\') this.offset += 1;
      else if (sign === closing && depth === 0) {
        this.offset += 1;
        return this.text.slice(start, this.offset - 1);
      } else if (sign === '{' || sign === opening) depth += 1;
      else if (depth > 0 && (sign === '}' || (sign === closing && opening !== '{'))) depth -= 1;
    }
    const shown = this.text.slice(start, start + 30).split('\n', 1)[0] ?? '';
    const what = closing === '"' ? 'quote' : 'brace';
    throw new FaultyRecord(`A ${what} is never closed: it opens before "${shown.trim()}".`);
  }

  /** What was expected here, and what stands in its place. */
  describe(expected: string): string {
    this.skipBlank();
    const end = Math.min(this.limit, this.text.length);
    if (this.offset >= end) return 'It has no end: a brace in it is never closed.';
    const shown = this.text.slice(this.offset, Math.min(end, this.offset + 30)).split('\n', 1)[0];
    return `Here should be ${expected}: "${(shown ?? '').trim()}".`;
  }
}
