import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { BodyFault } from '../schemas/body.ts';
import { hasHiddenSigns } from '../schemas/text.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** References by number; of those by name, none stands for a hidden sign. HTML can do without the semicolon. */
const REFERENCE = /&#(?:x(?<hex>[\da-f]+)|(?<decimal>\d+));?/giu;

/** A piece of a body, from an offset up to another. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Lines with references such as `&#x202E;`, which put a sign into a page that a body must not hold itself. In code they
 * stand for nothing.
 */
export function findHiddenReferences(markdown: string): readonly BodyFault[] {
  const written = [...markdown.matchAll(REFERENCE)].filter(isHidden);
  if (written.length === 0) return [];
  const { code, html } = findSpans(markdown);
  const isInCode = createSearch(code);
  const isInHtml = createSearch(html);
  const found = written.filter(({ index, 0: text }) =>
    text.endsWith(';') ? !isInCode(index) : isInHtml(index),
  );
  return toFaults(markdown, found);
}

function isHidden({ groups }: RegExpExecArray): boolean {
  const { hex, decimal } = groups ?? {};
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff && hasHiddenSigns(String.fromCodePoint(code));
}

function findSpans(markdown: string): { code: readonly Span[]; html: readonly Span[] } {
  const code: Span[] = [];
  const html: Span[] = [];
  visit(parser.parse(markdown), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    if (node.type === 'html') html.push({ start, end });
    if (node.type === 'code' || node.type === 'inlineCode')
      code.push({ start: start + startOfCode(node, markdown.slice(start, end)), end });
  });
  return { code, html };
}

/** The name of a language, on the line that opens a block of code, is no code yet. */
function startOfCode(node: Nodes, written: string): number {
  return node.type === 'code' && typeof node.lang === 'string' ? written.search(/[\r\n]|$/u) : 0;
}

/** Tells of offsets, each further on than the last, whether they are within one of these, which are in order as well. */
function createSearch(spans: readonly Span[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((spans[index]?.end ?? Infinity) <= offset) index += 1;
    return (spans[index]?.start ?? Infinity) <= offset;
  };
}

/** The first of each line. */
function toFaults(markdown: string, found: readonly RegExpExecArray[]): readonly BodyFault[] {
  const rest = [...found].reverse();
  let end = -1;
  return markdown.split('\n').flatMap((text, line) => {
    end += text.length + 1;
    const written = rest.at(-1)?.[0] ?? '';
    let isFaulty = false;
    for (; (rest.at(-1)?.index ?? end) < end; isFaulty = true) rest.pop();
    const message = `"${written}" stands for a control character`;
    return isFaulty ? [{ line, message, suggestion: 'Take it out.' }] : [];
  });
}
