/** Marks of colour, which this program writes itself (`style.ts`). */
const COLOUR = '\\u001B\\[(?:1|2|22|3\\d)m';

/**
 * Spells out signs that steer a terminal or turn the order of what is read, such as a file's name may hold; line ends
 * and tabs stay.
 * @param isColoured whether marks of colour are the program's own; others do no more than colour
 */
export function toVisible(text: string, isColoured: boolean): string {
  const signs = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/gu;
  const spell = (part: string): string =>
    part.replace(signs, (sign) =>
      sign === '\n' || sign === '\t'
        ? sign
        : `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    );
  if (!isColoured) return spell(text);
  // Every second part is a mark.
  return text
    .split(new RegExp(`(${COLOUR})`, 'u'))
    .map((part, place) => (place % 2 === 0 ? spell(part) : part))
    .join('');
}
