import { expect, it, test } from 'vitest';
import { editFrontMatter } from '../../src/editing/edit-front-matter.ts';
import type { Edit } from '../../src/editing/edit-front-matter.ts';

const FILE = `---
# Of the keeper's own hand.
title: "A" # as printed
authors:
  # in order
  - x   # first
  - author: y
    role: editor

  - z
topics: [a, b]
summary: >-
  long
  text

# when it came
added: "2024"
formerIds:
cites: []
volume: 010
related:
- a
- b
removed: {date: 2024, reason: 'a b', seeInstead: x}
---
body
---
`;

/** Lines that go and lines that come, in the order in which they stand. */
function changes(after: string): readonly string[] {
  const [old, now] = [FILE.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

test.each<[string, Edit['path'], unknown, readonly string[]]>([
  ['A text', ['title'], 'B: c', ['- title: "A" # as printed', '+ title: "B: c" # as printed']],
  ['An item', ['authors', 0], 'xx', ['-   - x   # first', '+   - xx   # first']],
  [
    'A value within an item',
    ['authors', 1, 'author'],
    'yy',
    ['-   - author: y', '+   - author: yy'],
  ],
  ['An item goes', ['authors', 1], undefined, ['-   - author: y', '-     role: editor']],
  ['An item comes', ['authors', 3], { author: 'w', as: 'W' }, ['+   - author: w', '+     as: W']],
  ['An item in a list without indent', ['related', 2], 'c', ['+ - c']],
  ['An item in brackets', ['topics', 1], 'c', ['- topics: [a, b]', '+ topics: [a, c]']],
  [
    'A folded text',
    ['summary'],
    'new',
    ['- summary: >-', '-   long', '-   text', '+ summary: new'],
  ],
  ['A key that is empty', ['formerIds', 0], 'old', ['- formerIds:', '+   - old']],
  ['A list that is empty', ['cites', 0], 'old', ['- cites: []', '+ cites:', '+   - old']],
  ['A key goes', ['added'], undefined, ['- added: "2024"']],
  ['A key comes', ['doi'], '10.1/x', ['+ doi: 10.1/x']],
  [
    'A value in braces',
    ['removed', 'seeInstead'],
    'z',
    [
      "- removed: {date: 2024, reason: 'a b', seeInstead: x}",
      "+ removed: {date: 2024, reason: 'a b', seeInstead: z}",
    ],
  ],
])('%s: nothing else changes', (_what, path, value, expected) => {
  const edited = editFrontMatter('work', FILE, [{ path, value }]);

  // The first key of an emptied list keeps its own line.
  expect(changes(edited).filter((line) => line !== '+ formerIds:')).toEqual(
    expected.filter((line) => line !== '- formerIds:'),
  );
  expect(edited.endsWith('---\nbody\n---\n')).toBe(true);
});

it('A new key stands where it belongs by the order of the schema', () => {
  const edited = editFrontMatter('work', '---\ntitle: A\ntopics: [a]\n---\n', [
    { path: ['type'], value: 'book' },
    { path: ['formerIds', 0], value: 'old' },
  ]);

  expect(edited).toBe('---\ntitle: A\ntype: book\ntopics: [a]\nformerIds:\n  - old\n---\n');
});

it('A value that others refer to is left to a person', () => {
  const file = '---\ntitle: &t A\nsubtitle: *t\n---\n';

  expect(() => editFrontMatter('work', file, [{ path: ['title'], value: 'B' }])).toThrow(
    '"title" cannot be changed by a program in this front matter. Write out values that refer to others with "*", then run the command again.',
  );
});

it('A file without front matter is refused', () => {
  expect(() => editFrontMatter('work', 'text', [])).toThrow('The file has no front matter.');
});
