import fc from 'fast-check';
import { renameInBody } from '../../src/editing/rename-in-body.ts';
import { toAbsoluteMarkdown } from '../../src/exports/absolute-links.ts';
import { isEntryKind } from '../../src/markdown/address.ts';
import { findReferences } from '../../src/markdown/references.ts';
import type { Reference } from '../../src/markdown/references.ts';
import { createBodyRenderer } from '../../src/markdown/render.ts';
import { someLinks } from '../markdown/some-links.ts';
import { anyText } from '../search/any-text.ts';
import { findDangers } from '../support/dangers.ts';
import { requireNone, requireSame } from './property.ts';
import type { FuzzProperty } from './property.ts';

const render = await createBodyRenderer(someLinks);

/** Pieces of Markdown and HTML, right and broken, with what attacks are made of. */
const PIECES = [
  ...['\n', '\n\n', '    ', '\t', '# ', '## ', '> ', '- ', '1. ', '- [ ] ', '***', '__', '~~', '`'],
  ...['```\n', '~~~', '|a|b|\n|-|-|\n', '|', '---\n', '===\n', '\\', '&#106;', '&colon;', '&Tab;'],
  ...['[', ']', '(', ')', '](', '![', '[^a]', '[^a]: ', '[@safer]', '[@safer, @other]', '[a]: '],
  ...[
    'work:safer',
    'author:ben',
    'topic:risk',
    '/works/safer/',
    'https://example.org/',
    '//x',
    '#a',
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:',
    'data:text/html,<script>',
    'vbscript:x',
    'mailto:a@b.c',
  ],
  ...['<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '<script>', '</script>'],
  ...[
    '<svg>',
    '</svg>',
    '<math>',
    '<mtext>',
    '<mglyph>',
    '<style>',
    '</style>',
    '<template>',
    '<table>',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<a href="',
    '<p title="',
    '" onclick="x',
    '<details open>',
    '<b>',
  ],
  ...[
    '<noscript>',
    '</noscript>',
    '<textarea>',
    '</textarea>',
    '<plaintext>',
    '<form>',
    '<base href=x>',
  ],
  ...[
    '<foreignObject>',
    '<annotation-xml encoding="text/html">',
    '<select>',
    '<iframe srcdoc="',
    ' id="x"',
  ],
];

const anyBody = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, anyText(6)), {
    maxLength: 25,
  })
  .map((pieces) => pieces.join(''));
const inputs = fc.tuple(anyBody);

/** Whether the check of content refuses a link: it is unsafe, relative, or of an entry that there is not. */
function isRefused({ kind, target }: Reference): boolean {
  if (kind === 'unsafe' || kind === 'relative') return true;
  return isEntryKind(kind) && someLinks.resolve(kind, target) === undefined;
}

const ABSOLUTE = {
  ...someLinks,
  toUrl: (path: string) => new URL(path, 'https://library.example').href,
  page: 'https://library.example/base/works/x/',
};

export const BODY_PROPERTIES: readonly FuzzProperty[] = [
  {
    name: 'a body on a page',
    inputs,
    holds: async (markdown = '') => {
      const { html } = await render(markdown);
      requireNone('What could run, load or submit', findDangers(html));
    },
  },
  {
    name: 'the links of a body',
    inputs,
    holds: (markdown = '') => {
      const lines = markdown.split(/\r\n|\r|\n/u).length;
      requireNone(
        'Links beyond the text',
        findReferences(markdown).filter(
          ({ line, column }) => line < 1 || line > lines || column < 1,
        ),
      );
    },
  },
  {
    name: 'a body away from the site',
    inputs,
    holds: (markdown = '') => {
      // Such bodies are refused, and published nowhere.
      if (findReferences(markdown).some(isRefused)) return;
      const absolute = toAbsoluteMarkdown(markdown, ABSOLUTE);
      const kept = findReferences(absolute).filter(({ kind }) => kind !== 'outside');
      requireNone('Links that lead nowhere there', kept);
    },
  },
  {
    name: 'a body whose entry gets another name, and the first one again',
    inputs: fc.tuple(anyBody.filter((markdown) => !markdown.includes('renamed'))),
    holds: (markdown = '') => {
      const there = renameInBody(markdown, { kind: 'work', from: 'safer', to: 'renamed' });
      const back = renameInBody(there, { kind: 'work', from: 'renamed', to: 'safer' });
      requireSame('The body', back, markdown);
    },
  },
];
