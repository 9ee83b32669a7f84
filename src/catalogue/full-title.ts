import type { Work } from './model.ts';

/** Title and subtitle in one line, for lists and formats that know only one. */
export function toFullTitle({ title, subtitle }: Pick<Work, 'title' | 'subtitle'>): string {
  if (subtitle === undefined) return title;
  return /[:?!.…]$/u.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}
