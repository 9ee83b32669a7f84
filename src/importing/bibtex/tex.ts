import { parse } from '@retorquere/bibtex-parser';
import { toPlainText } from '../plain-text.ts';

/** Signs and pairs that mean something else to TeX than what they look like. */
const MARKED = /[\\{}$~^]|--|``|''|%/u;
/** A command with nothing behind it takes the blank that follows; what is more than a word must be read as a whole. */
const OPEN_END = /\\(?:[A-Za-z]+|.?)$/u;

/**
 * TeX as a line of plain text in Unicode: accents, signs, ligatures and dashes are resolved, markup is dropped.
 * Undefined where nothing is left.
 */
export function toTextFromTex(tex: string | undefined): string | undefined {
  if (tex === undefined) return undefined;
  if (!MARKED.test(tex)) return toPlainText(tex);
  // Reading TeX takes a hundred times as long as a look at it: only the words that have any are read.
  return toPlainText(splitApart(toUnmistakable(tex)).map(toWord).join(' '));
}

function toWord(word: string): string {
  return MARKED.test(word) ? convertOnce(word) : word;
}

/** Pieces that mean the same alone: between blanks outside braces and formulas, and not behind an open command. */
function splitApart(tex: string): readonly string[] {
  const pieces: string[] = [];
  let [start, depth, isFormula] = [0, 0, false];
  for (const { index, 0: sign } of tex.matchAll(/\\[^]|[{}$]|\s+/gu)) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '$') isFormula = !isFormula;
    else if (!sign.startsWith('\\') && depth === 0 && !isFormula) {
      if (OPEN_END.test(tex.slice(Math.max(start, index - 30), index))) continue;
      pieces.push(tex.slice(start, index));
      start = index + sign.length;
    }
  }
  return [...pieces, tex.slice(start)];
}

function isBalanced(tex: string): boolean {
  let depth = 0;
  for (const [sign] of tex.matchAll(/\\[^]|[{}]/gu)) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Words and names recur: each is converted once. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

function convertOnce(tex: string): string {
  const converted = known.get(tex) ?? convert(tex);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(tex, converted);
  return converted;
}

function convert(tex: string): string {
  if (!isBalanced(tex)) return stripCommands(tex);
  const { entries } = parse(`@misc{k,text={${tex}}}`, {
    english: false,
    sentenceCase: false,
    verbatimFields: [],
    applyCrossRef: false,
    unsupported: (_node, command) => toSubstitute(command),
  });
  return mend(entries[0]?.fields.text ?? stripCommands(tex));
}

/** People forget to escape a percent sign, which begins a remark, and a dollar sign, which begins a formula. */
function toUnmistakable(tex: string): string {
  const escaped = tex.replace(/(?<!\\)((?:\\\\)*)%/gu, String.raw`$1\%`);
  const dollars = escaped.match(/(?<!\\)(?:\\\\)*\$/gu) ?? [];
  return dollars.length % 2 === 0
    ? escaped
    : escaped.replace(/(?<!\\)((?:\\\\)*)\$/gu, String.raw`$1\$`);
}

/** A command that the parser does not know is dropped, but for names that are commands; what stands in its braces stays. */
function toSubstitute(command: string): string {
  return /^\\((?:pdf|Bib|Xe|Lua|La)*TeX)/u.exec(command)?.[1] ?? stripCommands(command);
}

/** The last resort, for what the parser cannot read at all. */
function stripCommands(tex: string): string {
  return tex.replace(/\\[A-Za-z]+\*?\s*/gu, '').replace(/[{}\\]/gu, '');
}

/** A dotless letter under an accent is the plain one (\'{\i} is í); addresses keep their escapes in the parser. */
function mend(text: string): string {
  return text
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/ȷ(?=\p{M})/gu, 'j')
    .replace(/\\([%#_&$])/gu, '$1');
}

/** An address or an identifier, whose signs mean themselves; what was escaped for TeX all the same is read back. */
export function toVerbatimText(tex: string | undefined): string | undefined {
  return toPlainText(
    tex
      ?.replace(/\\(?:url|href|path)\s*\{([^{}]*)\}/gu, '$1')
      .replace(/\\textasciitilde\s*(?:\{\})?|\\~(?:\{\})?|\{?\\texttildelow\}?/gu, '~')
      // The angle brackets of old DOIs.
      .replace(/\$([<>])\$/gu, '$1')
      .replace(/\{?\\text(less|greater)(?:\{\}|(?![a-z]))\}?/gu, (_all, sign) =>
        sign === 'less' ? '<' : '>',
      )
      .replace(/\\([_%&#$])/gu, '$1')
      .replace(/[{}]/gu, ''),
  );
}
