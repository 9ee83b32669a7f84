import { findNearest } from '../text/suggest.ts';
import { FIELDS, toField } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { SearchHint } from './protocol.ts';

/** "us:" is hardly meant to be "is:", but "auther:" is "author:". */
const SUGGESTED = FIELDS.filter((field) => field !== 'is');

/**
 * What there is to say about a piece whose field could not be read as one.
 * @param query the whole query, which is suggested with the field corrected
 */
export function toFieldHint(
  { source, field, isApart, value }: Piece,
  query: string,
): SearchHint | undefined {
  if (field === undefined || value.startsWith('//')) return undefined;
  if (toField(field) === 'year') {
    return { message: `“${value}” is no year; write year:2024 or year:2023..2025.` };
  }
  // "AI: a survey" is a title, not a field.
  if (isApart) return undefined;
  if (toField(field) === 'is') return { message: `“is:${value}” is not known; write is:open.` };
  const meant = findNearest(field, SUGGESTED);
  if (meant === undefined) {
    return { message: `No field “${field}”; the fields are author, topic, type, year and is.` };
  }
  const corrected = source.replace(field, () => meant);
  return {
    message: `No field “${field}”; did you mean ${meant}?`,
    suggestion: query.replace(source, () => corrected).trim(),
  };
}
