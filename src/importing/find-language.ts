import { language } from '../schemas/language.ts';

/** Languages under the names by which babel and catalogues know them. */
const NAMES: Readonly<Record<string, string>> = {
  american: 'en-US',
  arabic: 'ar',
  british: 'en-GB',
  chinese: 'zh',
  czech: 'cs',
  danish: 'da',
  dutch: 'nl',
  english: 'en',
  finnish: 'fi',
  french: 'fr',
  german: 'de',
  greek: 'el',
  hebrew: 'he',
  hungarian: 'hu',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  ngerman: 'de',
  norwegian: 'no',
  polish: 'pl',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  swedish: 'sv',
  turkish: 'tr',
  ukenglish: 'en-GB',
  ukrainian: 'uk',
  usenglish: 'en-US',
};

/** Codes of three letters (ISO 639-2) that catalogues use where there is one of two. */
const LONG_CODES: Readonly<Record<string, string>> = {
  ...{ eng: 'en', ger: 'de', deu: 'de', fre: 'fr', fra: 'fr', spa: 'es', ita: 'it', por: 'pt' },
  ...{ rus: 'ru', chi: 'zh', zho: 'zh', jpn: 'ja', kor: 'ko', dut: 'nl', nld: 'nl', ara: 'ar' },
};

/** The tag of a language that a record names or codes; undefined where it is none that is known. */
export function findLanguage(text: string | undefined): string | undefined {
  const plain = text?.trim() ?? '';
  if (plain === '') return undefined;
  const small = plain.toLowerCase();
  const named = NAMES[small] ?? LONG_CODES[small];
  if (named !== undefined) return named;
  const [tag] = canonical(plain.replaceAll('_', '-'));
  return tag !== undefined && language.safeParse(tag).success ? tag : undefined;
}

function canonical(tag: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    // The only way in which it says that it is none.
    return [];
  }
}
