import type { PublicationConfig } from '../exports/publication.ts';
import { siteConfig } from '../site.config.ts';

/**
 * The language of the interface, which is SITE_LANGUAGE for one build, and that of the content: what stands in content/
 * is in the language that the settings name, whatever language the interface has.
 */
export function findLanguages(): Pick<PublicationConfig, 'language' | 'contentLanguage'> {
  const { SITE_LANGUAGE = '' } = process.env;
  const { language, contentLanguage = language } = siteConfig;
  return { language: SITE_LANGUAGE === '' ? language : SITE_LANGUAGE, contentLanguage };
}
