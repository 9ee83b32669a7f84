/** The attributes that say in which language a text is, where it is not that of the page. */
export interface LangAttributes {
  readonly lang?: string;
  /** The text itself says where its lines begin. */
  readonly dir?: 'auto';
}

/**
 * What the attributes of a text have to say (WCAG 3.1.2); nothing where the text is in the language around it, or
 * nobody knows in which it is.
 * @param language of the text, as a BCP 47 tag
 * @param around language of the page
 */
export function toLang(language: string | undefined, around: string): LangAttributes {
  const isSame = language === undefined || language.toLowerCase() === around.toLowerCase();
  return isSame ? {} : { lang: language, dir: 'auto' };
}
