import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
  TokenType,
} from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citations: 'citations';
    citation: 'citation';
    citationMarker: 'citationMarker';
    citationSeparator: 'citationSeparator';
  }
}

const AT = 64;
const SEMICOLON = 59;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const OPENING_PARENTHESIS = 40;

/** micromark gives line endings the codes -5 to -3, and the blanks of a tab -2 and -1. */
const isLineEnding = (code: Code): boolean => code !== null && code < -2;
const isBlank = (code: Code): boolean => code === -2 || code === -1 || code === 32;

/** Wider than ids are, so that a citation with a slip in it is reported instead of shown as text. */
const isIdSign = (code: Code): boolean =>
  code !== null && code > 32 && /[\p{L}\p{M}\p{N}._-]/u.test(String.fromCharCode(code));

/**
 * `[@id]` and `[@id; @other-id]` for micromark. As a part of the grammar, a citation leaves code and escapes alone,
 * and typographic quotes and dashes leave its ids alone.
 */
export function citationSyntax(): Extension {
  return { text: { [OPENING_BRACKET]: citations } };
}

const citations: Construct = { name: 'citations', tokenize: tokenizeCitations };

function tokenizeCitations(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  /** Takes the one sign as a token of its own. */
  const take = (type: TokenType, code: Code, next: State): State => {
    effects.enter(type);
    effects.consume(code);
    effects.exit(type);
    return next;
  };
  const open: State = (code) => {
    effects.enter('citations');
    return take('citationMarker', code, beforeCitation);
  };
  const beforeCitation: State = (code) => {
    if (code !== AT) return nok(code);
    effects.enter('citation');
    effects.consume(code);
    return beforeId;
  };
  const beforeId: State = (code) => (isIdSign(code) ? inId(code) : nok(code));
  const inId: State = (code) => {
    if (isIdSign(code)) {
      effects.consume(code);
      return inId;
    }
    effects.exit('citation');
    return afterCitation(code);
  };
  const afterCitation: State = (code) => {
    if (code === SEMICOLON) return take('citationSeparator', code, afterSeparator);
    if (code !== CLOSING_BRACKET) return nok(code);
    const next = take('citationMarker', code, close);
    effects.exit('citations');
    return next;
  };
  const afterSeparator: State = (code) => {
    if (isLineEnding(code)) return take('lineEnding', code, afterSeparator);
    return isBlank(code) ? take('whitespace', code, afterSeparator) : beforeCitation(code);
  };
  const close: State = (code) => {
    // `[@id](address)` is a link as Markdown has it.
    if (code === OPENING_PARENTHESIS) return nok(code);
    deactivateLinks(this);
    return ok(code);
  };
  return open;
}

/** A link cannot hold another one, so a bracket that is still open begins no link any more (CommonMark 6.3). */
function deactivateLinks({ events }: TokenizeContext): void {
  for (const [, token] of events) {
    if (token.type === 'labelLink' && token._balanced !== true) token._inactive = true;
  }
}
