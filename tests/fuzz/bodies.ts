import fc from 'fast-check';
import { buildLibrary } from '../../src/catalogue/build.ts';
import { renameInBody } from '../../src/editing/rename-in-body.ts';
import { toAbsoluteMarkdown } from '../../src/exports/absolute-links.ts';
import { isEntryKind } from '../../src/markdown/address.ts';
import { findReferences } from '../../src/markdown/references.ts';
import type { Reference } from '../../src/markdown/references.ts';
import { createBodyRenderer } from '../../src/markdown/render.ts';
import { hasHiddenSigns } from '../../src/schemas/text.ts';
import { someLinks } from '../markdown/some-links.ts';
import { anyText } from '../search/any-text.ts';
import { anAuthor, aTopic, aWork } from '../support/builders.ts';
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

/** Pieces that make more of a page than of a body, or that much can be said of again and again. */
const GROWING = [
  ...[
    '|a',
    '|',
    '\n|',
    '-|',
    ':-:|',
    '|x|\n',
    '# a\n',
    'a\n=\n',
    '>',
    '- ',
    '\n',
    '\n\n',
    'x',
    '\u00e9',
  ],
  ...[
    '[a]',
    '[a]\n\n',
    '[a]: https://example.org/',
    '[a]: /works/safer/ "',
    '"',
    '[^a]',
    '[^a]: x\n\n',
  ],
  ...[
    '<p>',
    '</p>',
    '<p>y</p>',
    '<b title="',
    '">',
    '<a href="/">',
    '</a>',
    '<td>',
    '<table>',
    '<h2>',
  ],
  ...[
    '![](/a.png)',
    '[@safer]',
    '```\n',
    '`',
    '&',
    '<',
    ']',
    '*a*',
    '&#x202E;',
    '&#8238',
    '&#27;',
    '&#0;',
  ],
];

/** Pieces, each with how often it stands there: a case of it is short, however long the body is. */
const repeated = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...GROWING) }, anyText(6)),
      fc.constantFrom('1', '1', '1', '2', '30', '300', '2000'),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.flat());

function repeat(pieces: readonly string[]): string {
  return pieces
    .map((piece, index) => (index % 2 === 0 ? piece.repeat(Number(pieces[index + 1])) : ''))
    .join('');
}

/**
 * A use of a note is the shortest thing to make much of a page: `[^a]` is two links of sixty signs each, and their
 * names. Other than that, a million signs may come of definitions, as many of elements that are opened anew, each
 * escaped, and 50,000 cells that nobody wrote.
 */
const MOST_TIMES = 100;
const MOST_BESIDES = 10_000_000;

/** Whether the check of content lets a body of a work pass, in a library with all that bodies here name. */
function isAllowed(markdown: string): boolean {
  const { problems } = buildLibrary([
    aWork('safer', {}, markdown),
    ...[aWork('other'), anAuthor('ben'), aTopic('risk')],
  ]);
  return problems.every(({ severity }) => severity === 'warning');
}

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
    name: 'a body that passes the checks',
    inputs: fc.oneof(
      repeated,
      anyBody.map((markdown) => [markdown, '1']),
    ),
    holds: async (...pieces) => {
      const markdown = repeat(pieces);
      if (!isAllowed(markdown)) return;
      const { html } = await render(markdown);
      const most = MOST_TIMES * markdown.length + MOST_BESIDES;
      if (html.length > most) throw new Error(`It makes ${String(html.length)} signs of HTML.`);
      if (hasHiddenSigns(html)) throw new Error('It holds signs that hide something.');
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
