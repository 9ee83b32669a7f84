import type { LangAttributes } from '../../text/lang.ts';

/** A step of the way from the home page to a page, with the language of its label where it is not that of the page. */
export interface Crumb extends LangAttributes {
  readonly label: string;
  /** Absent for the page itself. */
  readonly href?: string;
}
