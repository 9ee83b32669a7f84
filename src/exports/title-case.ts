import { findNamed, NO_PROPER_NAMES, WORD } from './proper-names.ts';
import type { ProperNames } from './proper-names.ts';

/** A piece of a title: either a style may change its case, or it must stay as it is. */
export interface TitlePiece {
  readonly text: string;
  readonly keepsCase: boolean;
}

/** Names of states, peoples and places that titles here often have and that no rule of spelling tells from other words. */
const NAMES = new Set(
  (
    'Afghanistan Africa African America American Americans Arab Arabia Argentina Armenia Asia Asian Atlantic ' +
    'Australia Azerbaijan Beijing Belarus Biden Bletchley Brazil Britain British Brussels Canada Caucasus ' +
    'China Chinese Egypt Europe European Europeans France French Geneva Georgia German Germany Hague ' +
    'Hiroshima Hong India Indian Indonesia Iran Iraq Israel Italian Italy Japan Japanese Kazakhstan Kenya ' +
    'Kong Korea Korean Kremlin Kyrgyzstan London Malaysia Mexico Moscow Netherlands Nigeria Pacific Pakistan ' +
    'Palestine Paris Poland Putin Qatar Russia Russian Russians Rwanda Saudi Seoul Shanghai Singapore Soviet ' +
    'Spain Swiss Switzerland Syria Taiwan Tajikistan Thailand Trump Turing Turkey Turkmenistan Ukraine ' +
    'Uzbekistan Venice Vienna Vietnam Washington Western Xi York'
  ).split(' '),
);

/**
 * Parts a title so that acronyms, names of systems and other words with capitals inside keep them in every style.
 * In a title that is not English, and in one that is set like a sentence, every capital after the first word is meant.
 * @param names names that keep their capitals too
 */
export function splitByCase(
  title: string,
  language?: string,
  names: ProperNames = NO_PROPER_NAMES,
): readonly TitlePiece[] {
  const keepsAll = !isEnglish(language) || isSentence(title);
  const pieces: TitlePiece[] = [];
  let end = 0;
  const words = [...title.matchAll(WORD)];
  const named = findNamed(
    words.map(([word]) => word),
    names,
  );
  for (const [place, { 0: word, index }] of words.entries()) {
    const isMeant = named.has(place) || (index > 0 && keepsAll);
    if (!keepsCase(word, isMeant)) continue;
    if (index > end) pieces.push({ text: title.slice(end, index), keepsCase: false });
    pieces.push({ text: word, keepsCase: true });
    end = index + word.length;
  }
  return end < title.length ? [...pieces, { text: title.slice(end), keepsCase: false }] : pieces;
}

function isEnglish(language: string | undefined): boolean {
  return language === undefined || /^en\b/u.test(language);
}

/** Single capitals count, save for the article and "I", which begin words in any case. */
function keepsCase(word: string, isMeant: boolean): boolean {
  if (/^.+\p{Lu}/u.test(word) || NAMES.has(word.replace(/['’]s$/u, ''))) return true;
  if (/^\p{Lu}$/u.test(word)) return word !== 'A';
  return isMeant && /^\p{Lu}/u.test(word);
}

/** Words that titles set in capitals leave small, so that they tell nothing. */
const SHORT = 4;

/** Whether a title is set like a sentence: of its longer words after the first, most begin small. */
function isSentence(title: string): boolean {
  const words = (title.match(WORD) ?? []).slice(1).filter((word) => word.length > SHORT);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small > words.length / 2;
}
