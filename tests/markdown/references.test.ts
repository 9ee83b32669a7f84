import { describe, expect, test } from 'vitest';
import { findReferences } from '../../src/markdown/references.ts';

/** References as lines: `kind target line:column`. */
const find = (markdown: string): string[] =>
  findReferences(markdown).map(
    ({ kind, target, line, column }) => `${kind} ${target} ${String(line)}:${String(column)}`,
  );

describe('References are found', () => {
  test.each(['', '  \n\n'])('nowhere in an empty body', (markdown) => {
    expect(find(markdown)).toEqual([]);
  });

  test('in links, images and citations, in order', () => {
    const markdown = [
      'See [@a; @b] and [one](author:c),',
      '![a map](/map.png) or [two](topic:d).',
      '',
      '- [three](#notes) [four](https://example.org/)',
      '  [five](six/)',
    ].join('\n');

    expect(find(markdown)).toEqual([
      'work a 1:6',
      'work b 1:10',
      'author c 1:18',
      'site /map.png 2:1',
      'topic d 2:23',
      'fragment #notes 4:3',
      'outside https://example.org/ 4:19',
      'relative six/ 5:3',
    ]);
  });

  test('in an image that is a link', () => {
    expect(find('[![x](/x.png)](/x/)')).toEqual(['site /x/ 1:1', 'site /x.png 1:2']);
  });

  test('in bare addresses', () => {
    expect(find('https://example.org/a--b, www.example.org, a@example.org')).toEqual([
      'outside https://example.org/a--b 1:1',
      'outside http://www.example.org 1:27',
      'outside mailto:a@example.org 1:44',
    ]);
  });

  test('where an address is defined', () => {
    expect(find('[one][1] and ![two][1]\n\n[1]: work:a')).toEqual(['work a 3:1']);
  });

  test('in notes and tables', () => {
    expect(find('Text[^1]\n\n| [@a] |\n|---|\n\n[^1]: See [@b].')).toEqual([
      'work a 3:4',
      'work b 6:12',
    ]);
  });

  test('in HTML, whether in a line or a block', () => {
    const markdown =
      'See <a href="work:a">a</a>.\n\n<div>\n  <img src=/b.png>\n  <p><a href="c">c</a>\n</div>';

    expect(find(markdown)).toEqual(['work a 1:5', 'site /b.png 4:3', 'relative c 5:6']);
  });

  test.each([
    ['[x](javascript:alert)', 'javascript:alert'],
    ['[x](&#106;avascript:alert)', 'javascript:alert'],
    ['![x](data:image/png;base64,x)', 'data:image/png;base64,x'],
    ['<a href="JAVA&#x09;script:alert">x</a>', 'JAVA\tscript:alert'],
    ['<javascript:alert>', 'javascript:alert'],
  ])('in unsafe addresses: %j', (markdown, target) => {
    expect(findReferences(markdown)).toEqual([{ kind: 'unsafe', target, line: 1, column: 1 }]);
  });
});

describe('References are not found', () => {
  test.each([
    ['in code', '`[@a]` `[x](y)`\n\n    [@a]'],
    ['in what is escaped', '\\[@a] \\[x](y)'],
    ['in comments', '<!-- <a href="x">[@a]</a> -->'],
    ['in mere text', 'foo@bar and work:a'],
  ])('%s', (_name, markdown) => {
    expect(find(markdown)).toEqual([]);
  });
});
