import { styleText } from 'node:util';

/** Marks that text may have on a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Puts a mark on a text, or leaves it as it is where there is no terminal. */
export type Paint = (style: Style, text: string) => string;

/**
 * Colours are for terminals, and for those only who have not declined them (https://no-color.org: NO_COLOR with any
 * value that is not empty).
 */
export function createPaint(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const { NO_COLOR = '', TERM = '' } = environment;
  const isColoured = isTerminal && NO_COLOR === '' && TERM !== 'dumb';
  return isColoured
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_style, text) => text;
}
