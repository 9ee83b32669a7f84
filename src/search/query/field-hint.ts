import * as words from '#words';
import { findNearest } from '../../text/suggest.ts';
import { FIELDS, toField } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { SearchHint } from '../protocol.ts';

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
    return { message: words.noYearIn(value) };
  }
  // "AI: a survey" is a title, not a field.
  if (isApart) return undefined;
  if (toField(field) === 'is') return { message: words.unknownIs(value) };
  const meant = findNearest(field, SUGGESTED);
  if (meant === undefined) {
    return { message: words.unknownField(field) };
  }
  const corrected = source.replace(field, () => meant);
  return {
    message: words.didYouMeanField(field, meant),
    suggestion: query.replace(source, () => corrected).trim(),
  };
}
