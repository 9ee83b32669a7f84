import { describe, expect, test } from 'vitest';
import { isEntryKind, parseAddress } from '../../src/markdown/address.ts';

describe('An address', () => {
  test.each([
    ['work:some-id', 'work', 'some-id'],
    ['author:some-id', 'author', 'some-id'],
    ['topic:some-id', 'topic', 'some-id'],
    ['/about/', 'site', '/about/'],
    ['/', 'site', '/'],
    ['#notes', 'fragment', '#notes'],
    ['https://example.org/a?b#c', 'outside', 'https://example.org/a?b#c'],
    ['HTTP://example.org/', 'outside', 'HTTP://example.org/'],
    ['mailto:a@example.org', 'outside', 'mailto:a@example.org'],
  ])('%j leads to a place of its kind', (written, kind, target) => {
    expect(parseAddress(written)).toEqual({ kind, target });
  });

  test.each(['', 'about/', '../about/', './a', '?page=2', 'example.org', '//example.org/'])(
    '%j is relative, for where it leads depends on the page',
    (written) => {
      expect(parseAddress(written)).toEqual({ kind: 'relative', target: written });
    },
  );

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'WORK:some-id',
    'https://user:password@example.org/',
    'https://',
    'mailto:',
    'mailto:\u0001a@example.org',
    'mailto:a\u202Eb@example.org',
    'https://example.org/\u2066a',
    `mailto:${'a'.repeat(3000)}@example.org`,
    '/\\example.org/',
    '\\\\example.org\\',
  ])('%j is unsafe', (written) => {
    expect(parseAddress(written)).toEqual({ kind: 'unsafe', target: written });
  });

  test.each([
    ['java\tscript:alert(1)', 'unsafe', 'javascript:alert(1)'],
    ['java\r\nscript:alert(1)', 'unsafe', 'javascript:alert(1)'],
    [' \u0001javascript:alert(1)', 'unsafe', 'javascript:alert(1)'],
    ['/\t/example.org/', 'relative', '//example.org/'],
    [' /about/ ', 'site', '/about/'],
  ])('%j is read as a browser reads it', (written, kind, target) => {
    expect(parseAddress(written)).toEqual({ kind, target });
  });
});

test('Works, authors and topics are entries; other places are not', () => {
  const kinds = ['work', 'author', 'topic', 'site', 'fragment', 'outside'] as const;

  expect(kinds.filter(isEntryKind)).toEqual(['work', 'author', 'topic']);
});
