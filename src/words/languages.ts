import type * as de from './de.ts';
import type * as en from './en.ts';

/** What another language may put in place of something English: other words, never another form. */
type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Words
    ? (...given: Given) => Translated<Words>
    : { readonly [Name in keyof T]: Translated<T[Name]> };

/** Every name that the English file has; where a language lacks one, or has it in another form, the compiler says so. */
type Words = { readonly [Name in keyof typeof en]: Translated<(typeof en)[Name]> } & Pick<
  typeof en,
  'direction'
>;

/** A file of words, checked against the English one. */
type Checked<Language extends Words> = keyof Language;

/** Names in each language that has a file; a new one gets a line here. */
export interface Languages {
  readonly de: Checked<typeof de>;
  readonly en: Checked<typeof en>;
}
