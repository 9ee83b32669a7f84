/**
 * What the `lang` attribute of a text has to say (WCAG 3.1.2); undefined where the text is in the language around it,
 * or nobody knows in which it is.
 * @param language of the text, as a BCP 47 tag
 * @param around language of the page
 */
export function toLang(language: string | undefined, around: string): string | undefined {
  return language?.toLowerCase() === around.toLowerCase() ? undefined : language;
}
