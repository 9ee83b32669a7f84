import type { Schema } from 'hast-util-sanitize';
import { ENTRY_KINDS } from './address.ts';
import { BACK_LABELS } from './footnotes.ts';
import { CITATION_CLASS } from './remark-citations.ts';

const PROTOCOLS = ['http', 'https', ...ENTRY_KINDS];

/** Elements that are taken out with all that is in them; of any other unknown element the text stays. */
const STRIP = [
  ...['script', 'style', 'template', 'noscript', 'title', 'svg', 'math'],
  ...['iframe', 'frameset', 'object', 'embed', 'applet', 'audio', 'video', 'canvas'],
  ...['form', 'textarea', 'select', 'button'],
  ...['xmp', 'noembed', 'noframes', 'plaintext'],
];

const BLOCKS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'div', 'section'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];

const INLINES = [
  ...[
    'a',
    'img',
    'br',
    'wbr',
    'span',
    'em',
    'strong',
    'b',
    'i',
    's',
    'u',
    'small',
    'mark',
    'del',
    'ins',
  ],
  ...['sub', 'sup', 'q', 'cite', 'abbr', 'dfn', 'time', 'code', 'kbd', 'samp', 'var', 'bdi', 'bdo'],
  ...['ruby', 'rt', 'rp'],
];

/**
 * What a body may hold, for rehype-sanitize. Whatever is not listed here is removed. No id comes through but those
 * of footnotes; headings get theirs afterwards.
 */
export const schema: Schema = {
  tagNames: [...BLOCKS, ...INLINES],
  strip: STRIP,
  ancestors: {
    ...Object.fromEntries(
      ['caption', 'thead', 'tbody', 'tfoot', 'tr'].map((name) => [name, ['table']]),
    ),
    ...Object.fromEntries(['th', 'td'].map((name) => [name, ['tr']])),
    li: ['ul', 'ol'],
    summary: ['details'],
    figcaption: ['figure'],
  },
  attributes: {
    '*': ['lang', 'dir', 'title'],
    a: [
      'href',
      ['className', CITATION_CLASS, 'data-footnote-backref'],
      ['id', /^fnref-\S+$/u],
      ['ariaLabel', ...BACK_LABELS],
      ['ariaDescribedBy', 'footnote-label'],
      'dataFootnoteRef',
      'dataFootnoteBackref',
    ],
    code: [['className', /^language-./u]],
    details: ['open'],
    h1: [['id', 'footnote-label']],
    img: ['src', 'alt', 'width', 'height'],
    li: [['id', /^fn-\S+$/u], 'value'],
    ol: ['start', 'reversed'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align', 'colSpan', 'rowSpan', 'headers'],
    th: ['align', 'colSpan', 'rowSpan', 'headers', 'scope'],
    time: ['dateTime'],
  },
  required: { img: { alt: '' } },
  protocols: { href: [...PROTOCOLS, 'mailto'], src: PROTOCOLS },
  // No id or name of an author's comes through, so there is nothing to prefix.
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};
