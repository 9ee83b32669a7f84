import type { Element } from 'hast';

/** A heading of a body as shown. */
export interface Heading {
  /** 2 to 6. */
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** The level of a heading, 1 to 6; undefined for any other element. */
export function levelOf({ tagName }: Element): number | undefined {
  return /^h[1-6]$/u.test(tagName) ? Number(tagName.slice(1)) : undefined;
}
