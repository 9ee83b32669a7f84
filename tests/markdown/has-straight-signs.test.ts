import { unified } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasStraightSigns } from '../../src/markdown/has-straight-signs.ts';

const piece = fc.constantFrom(
  ...['"', "'", '`', '-', '–', '.', ' ', '\n', '\n\n', '&quot;', '&#x2d;', '\\', '*', '_', '[^1]'],
  ...[
    'a',
    'word',
    '80s',
    '12',
    '“',
    '’',
    '—',
    '…',
    '# ',
    '- ',
    '> ',
    '[a](/b/)',
    '| a | b |',
    '~~',
  ],
);
const body = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('A body without straight signs reads the same whether they are set or not', async () => {
  const setting = await unified({ smartypants: { dashes: 'oldschool' } }).createRenderer({});
  const plain = await unified({ smartypants: false }).createRenderer({});
  await fc.assert(
    fc.asyncProperty(
      body.filter((text) => !hasStraightSigns(text)),
      async (text) => {
        expect((await plain.render(text)).code).toBe((await setting.render(text)).code);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['quotes', 'He said "no".'],
  ['apostrophes', "It's so."],
  ['entities', 'He said &quot;no&quot;.'],
  ['escapes', 'He said \\"no\\".'],
  ['dashes', '1990--2000'],
  ['dots', 'And so on...'],
  ['spaced dots', 'And so on. . .'],
])('A body with straight %s is set', (_name, text) => {
  expect(hasStraightSigns(text)).toBe(true);
});
