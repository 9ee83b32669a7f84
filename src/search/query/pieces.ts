/** Fields that a query may name. */
export const FIELDS = ['author', 'topic', 'type', 'publisher', 'year', 'is'] as const;
export type Field = (typeof FIELDS)[number];

/** `field:value`, `field:"two words"`, `"two words"` or a bare piece; a hyphen before it takes it away. */
const PIECE =
  /(?<minus>(?<!\S)-)?(?:(?<field>\p{L}+):(?<gap>\s*))?(?:["“”„](?<quoted>[^"“”„]*)(?<close>["“”„])?|(?<bare>[^\s"“”„]+))/gu;

/** A word, a quotation or a field of a query. */
export interface Piece {
  /** As it was typed. */
  readonly source: string;
  readonly field?: string;
  /** A space stands behind the colon. */
  readonly isApart: boolean;
  readonly value: string;
  /**
   * In quotes that are closed: where they are not, the reader still types. What is taken away is quoted from the first
   * sign on, so that no word of it is taken away by itself.
   */
  readonly isQuoted: boolean;
  readonly isExcluded: boolean;
}

/** Takes a query apart; what says nothing yet is left out. */
export function toPieces(text: string): readonly Piece[] {
  return [...text.matchAll(PIECE)].flatMap((match): Piece[] => {
    const { minus, field, gap, quoted, close, bare } = match.groups ?? {};
    const value = quoted ?? bare ?? '';
    // "author:" and "year:20": the reader is still typing.
    if (field === undefined && toField(/^(\p{L}+):$/u.exec(value)?.[1])) return [];
    if (toField(field) === 'year' && /^[<>≤≥]?=?\d{0,3}$/u.test(value)) return [];
    if (toField(field) === 'is' && 'open'.startsWith(value.toLowerCase()) && value !== 'open')
      return [];
    const piece = {
      source: match[0],
      isApart: (gap ?? '') !== '',
      value,
      isQuoted: close !== undefined || (minus !== undefined && quoted !== undefined),
      isExcluded: minus !== undefined,
    };
    return [field === undefined ? piece : { ...piece, field }];
  });
}

/** Fields may be typed in capitals and in the plural. */
export function toField(name: string | undefined): Field | undefined {
  const plain = name?.toLowerCase();
  return FIELDS.find((field) => field === plain || `${field}s` === plain);
}
