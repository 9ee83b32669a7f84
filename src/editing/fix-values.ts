import { parseDate } from '../schemas/dates.ts';
import { toBare } from '../schemas/identifiers.ts';
import type { BareIdentifier } from '../schemas/identifiers.ts';
import { toDateForm } from './date-form.ts';
import type { Edit } from './edit-front-matter.ts';

/** A value in another form that means the same, and what to say about it. */
export interface ValueFix {
  readonly edit: Edit;
  readonly says: string;
}

const BARE: readonly BareIdentifier[] = ['doi', 'arxiv', 'orcid', 'ror'];
const DATES = new Set([
  ...['published', 'added', 'start', 'end', 'date', 'checked', 'asOf', 'from', 'until'],
]);

/**
 * Values of front matter that can be put into the form that is wanted without a doubt: identifiers out of addresses,
 * dates, texts without stray spaces.
 */
export function findValueFixes(data: unknown): readonly ValueFix[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => fixesIn([key], key, value));
}

function fixesIn(path: Edit['path'], key: string, value: unknown): readonly ValueFix[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => fixesIn([...path, index], key, item));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => fixesIn([...path, name], name, inner));
  if (typeof value !== 'string') return [];
  const fixed = toFixed(key, value);
  if (fixed === undefined || fixed === value || fixed === '') return [];
  return [{ edit: { path, value: fixed }, says: `${path.join('.')}: "${value}" → "${fixed}"` }];
}

function toFixed(key: string, value: string): string | undefined {
  const identifier = BARE.find((name) => name === key);
  if (identifier) return toBare(identifier, value);
  if (DATES.has(key)) return parseDate(value) ? value : toDateForm(value);
  // A text on several lines was laid out by somebody; what reads it folds its spaces anyway.
  return value.includes('\n') ? undefined : value.replace(/\s+/gu, ' ').trim();
}
