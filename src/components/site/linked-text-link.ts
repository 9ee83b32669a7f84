import type { LangAttributes } from '../../text/lang.ts';

/** Where a link in a text of the interface leads. */
export interface LinkedTextLink extends LangAttributes {
  readonly href: string;
  /** What the link says, where the text does not. */
  readonly label?: string;
  readonly class?: string;
  readonly rel?: string;
}
