import { fold } from '../text/fold.ts';

/**
 * A name in the form in which it is compared: small letters without diacritics, words parted by one blank. Apostrophes
 * join what they stand between; every other sign parts.
 */
export function toNameKey(name: string): string {
  return fold(name)
    .replace(/['’ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** The words of given names, initials that stand together apart: "J.-L.", "JL" and "J L" are all j, l. */
export function toGivenWords(given: string): readonly string[] {
  const apart = /^\p{Lu}{2,3}$/u.test(given) ? [...given].join(' ') : given;
  return toNameKey(apart)
    .split(' ')
    .filter((word) => word !== '' && !PARTICLES.has(word));
}

/** What stands between given and family name, on whichever side of the border a source puts it. */
const PARTICLES = new Set(
  'af al av da de del della den der di do dos du el la le ten ter van von zu zum zur'.split(' '),
);

/** Whether of the given names only the first letters are known. */
export function isInitials(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => [...word].length === 1);
}

/**
 * Whether two people of one family name may be one: word by word the given names are equal, or one shortens the other
 * ("R." or "Rob" for "Robert"); middle names may be missing.
 */
export function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [first, ...others] = short;
  const [firstOfLong, ...othersOfLong] = long;
  if (first === undefined || firstOfLong === undefined) return true;
  return isShortFor(first, firstOfLong) && standInOrder(others, othersOfLong);
}

function standInOrder(words: readonly string[], longer: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const index = longer.findIndex((other, place) => place >= from && isShortFor(word, other));
    from = index + 1;
    return index >= 0;
  });
}

/** Equal, an initial, or a usual short form; any other beginning ("Wei" and "Weiming") is another name. */
function isShortFor(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 ? long.startsWith(short) : isUsualFor(short, long);
}

function isUsualFor(short: string, long: string): boolean {
  return SHORT_FORMS.get(short)?.some((beginning) => long.startsWith(beginning)) ?? false;
}

/** Short forms of English given names, each with the beginnings of the names that it stands for. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    alex: 'alexand alexei alexis',
    andy: 'andrew andreas',
    ben: 'benjamin benedict',
    beth: 'elizabeth',
    bill: 'william',
    bob: 'robert',
    brad: 'bradley',
    cathy: 'catherine',
    charlie: 'charles charlotte',
    chris: 'christ',
    dan: 'daniel',
    dave: 'david',
    don: 'donald',
    doug: 'douglas',
    ed: 'edward edwin',
    fred: 'frederi',
    gabe: 'gabriel',
    greg: 'gregor',
    jake: 'jacob',
    jeff: 'jeffrey geoffrey',
    jen: 'jennifer',
    jess: 'jessica',
    jim: 'james',
    joe: 'joseph',
    jon: 'jonathan',
    josh: 'joshua',
    kate: 'katherine catherine kathryn',
    ken: 'kenneth',
    larry: 'lawrence laurence',
    liz: 'elizabeth',
    matt: 'matthew matthias',
    max: 'maximilian',
    meg: 'margaret megan',
    mike: 'michael',
    nate: 'nathan',
    nick: 'nicholas nicolas nikolas',
    pat: 'patricia patrick',
    pete: 'peter',
    phil: 'philip phillip',
    rich: 'richard',
    rick: 'richard',
    rob: 'robert',
    ron: 'ronald',
    sam: 'samuel samantha',
    steve: 'stephen steven',
    sue: 'susan',
    ted: 'theodore edward',
    tim: 'timothy',
    tom: 'thomas',
    tony: 'anthony antoni',
    will: 'william',
    zach: 'zachary',
  }).map(([short, long]) => [short, long.split(' ')]),
);
