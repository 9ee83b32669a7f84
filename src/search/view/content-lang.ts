import { toLang } from '../../text/lang.ts';
import type { LangAttributes } from '../../text/lang.ts';

/**
 * The attributes of a text of the library in its language, or in that of the content where it names none; nothing
 * where that is the language of the page. The page says in which language the content is, where it is another.
 */
export function contentLang(
  language = document.documentElement.dataset.contentLanguage,
): LangAttributes {
  return toLang(language, document.documentElement.lang);
}
