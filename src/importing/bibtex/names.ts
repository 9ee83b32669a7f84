import type { Role } from '../../schemas/work.ts';
import { namesBody, toLiteral, toSignature } from '../signature.ts';
import type { Signature } from '../reference.ts';
import { toTextFromTex } from './tex.ts';

/** Names of one role; `goesOn` where the list ends in "and others". */
export interface NameList {
  readonly signatures: readonly Signature[];
  readonly goesOn: boolean;
}

/** Reads a field of names as BibTeX does ("Tame the BeaST", 11): names joined by " and ", what stands in braces is whole. */
export function readNames(role: Role, tex: string | undefined): NameList {
  const names = splitOutside(tex ?? '', /\s+and(?=\s)/iuy).map((name) => name.trim());
  const signed = names.filter((name) => name !== '' && !isOthers(name));
  return {
    signatures: signed.flatMap((name) => readName(role, name) ?? []),
    goesOn: names.some(isOthers),
  };
}

function isOthers(name: string): boolean {
  return /^\{?(?:others|et\s+al\.?)\}?$/iu.test(name);
}

/** DBLP numbers people of one name: "Una Elm 0001". */
const NUMBER = /\s+\d{4}$/u;

function readName(role: Role, numbered: string): Signature | undefined {
  const tex = numbered.replace(NUMBER, '');
  const whole = toTextFromTex(tex);
  if (whole === undefined) return undefined;
  if (isGroup(tex) || isBody(tex, whole)) return toLiteral(role, whole);
  const parts = splitOutside(tex, /\s*,/uy).map((part) => part.trim());
  if (
    parts.length > 0 &&
    parts.every((part) => /^(?:family|given|prefix|suffix|useprefix)(?:-i)?\s*=/iu.test(part))
  )
    return readKeyed(role, parts);
  return parts.length > 1 ? readInverted(role, parts) : readInOrder(role, tex);
}

/** Without a comma and in more than two words, a name may be that of a body that nobody put in braces. */
function isBody(tex: string, whole: string): boolean {
  return splitOutside(tex, /\s*,/uy).length === 1 && namesBody(whole);
}

/** Whether one pair of braces is around it all. */
function isGroup(tex: string): boolean {
  if (!tex.startsWith('{') || tex.startsWith('{\\')) return false;
  let depth = 0;
  for (const { index, 0: sign } of tex.matchAll(/\\[^]|[{}]/gu)) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth === 0) return index === tex.length - 1;
  }
  return false;
}

/** biblatex: "family=Berg, given=Anna, prefix=van der". */
function readKeyed(role: Role, parts: readonly string[]): Signature | undefined {
  const values = new Map(
    parts.map((part) => {
      const [key = '', ...value] = part.split('=');
      return [
        key.trim().toLowerCase(),
        toTextFromTex(value.join('=').replace(/^\s*"|"\s*$/gu, '')),
      ];
    }),
  );
  return toSignature(role, {
    family: values.get('family'),
    given: values.get('given'),
    particle: values.get('prefix'),
    suffix: values.get('suffix'),
  });
}

/** "van der Berg, Anna" and "Public, Jr., John Q.". */
function readInverted(role: Role, parts: readonly string[]): Signature | undefined {
  const [last = '', second = '', ...others] = parts;
  // "John Public, Jr." is how names are printed, and what people type.
  if (others.length === 0 && isSuffix(second)) return readInOrder(role, `${last} ${second}`);
  const [suffix, given] = others.length === 0 ? [undefined, second] : [second, others.join(' ')];
  const words = splitWords(last);
  const end = words.slice(0, -1).findLastIndex(isSmall) + 1;
  return toSignature(role, {
    family: toText(words.slice(end)),
    particle: end === 0 ? undefined : toText(words.slice(0, end)),
    given: toTextFromTex(given),
    suffix: suffix === undefined ? undefined : toTextFromTex(suffix),
  });
}

/** "Anna van der Berg": the particle goes from the first small word to the last, the family name follows. */
function readInOrder(role: Role, tex: string): Signature | undefined {
  const all = splitWords(tex);
  const hasSuffix = all.length > 2 && isSuffix(all.at(-1) ?? '');
  const words = hasSuffix ? all.slice(0, -1) : all;
  const inner = words.slice(0, -1);
  const from = inner.findIndex(isSmall);
  const end = inner.findLastIndex(isSmall) + 1;
  const [given, particle, family] =
    from < 0
      ? [inner, [], words.slice(-1)]
      : [words.slice(0, from), words.slice(from, end), words.slice(end)];
  return toSignature(role, {
    given: toText(given),
    particle: toText(particle),
    family: toText(family),
    suffix: hasSuffix ? all.at(-1) : undefined,
  });
}

function isSuffix(word: string): boolean {
  return /^(?:Jr\.?|Sr\.?|II|III|IV)$/u.test(word);
}

function splitWords(tex: string): readonly string[] {
  return splitOutside(tex.replace(/(?<!\\)~/gu, ' '), /\s+/uy).filter(Boolean);
}

function toText(words: readonly string[]): string | undefined {
  return toTextFromTex(words.join(' '));
}

/** Whether a word begins with a small letter, accents aside; what stands in braces has no case. */
function isSmall(word: string): boolean {
  if (/^\{[^\\]/u.test(word)) return false;
  return /^\p{Ll}/u.test(toTextFromTex(word) ?? '');
}

/** Pieces between what a sticky pattern matches outside braces. */
function splitOutside(tex: string, separator: RegExp): readonly string[] {
  const pieces: string[] = [];
  let [start, depth] = [0, 0];
  for (const { index, 0: sign } of tex.matchAll(/\\[^]|[{}]|[\s,]+/gu)) {
    if (index < start) continue;
    if (sign === '{') depth += 1;
    else if (sign === '}' && depth > 0) depth -= 1;
    else if (depth === 0) {
      separator.lastIndex = index;
      if (!separator.test(tex)) continue;
      pieces.push(tex.slice(start, index));
      start = separator.lastIndex;
    }
  }
  return [...pieces, tex.slice(start)];
}
