import type { Signature } from './reference.ts';

/** Scripts in which the family name comes first and nothing stands between. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

type Name = Pick<Signature, 'literal' | 'family' | 'given' | 'particle' | 'suffix'>;

/** A name as it is printed: "Anna van der Berg", "John Q. Public, Jr.", "Pierre de la Tour III", "李明". */
export function toPrintedName({ literal, family, given, particle, suffix }: Name): string {
  if (literal !== undefined) return literal;
  if (family !== undefined && UNSPACED.test(`${family}${given ?? ''}`))
    return `${family}${given ?? ''}`;
  const name = [given, particle, family].filter((part) => part !== undefined).join(' ');
  if (suffix === undefined) return name;
  return /^[IVX]+$/u.test(suffix) ? `${name} ${suffix}` : `${name}, ${suffix}`;
}
