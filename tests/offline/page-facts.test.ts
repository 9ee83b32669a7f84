import { expect, test } from 'vitest';
import { findPageFacts, readPageFacts, withPageFacts } from '../../src/offline/page-facts.ts';

const PAGE = `<html lang="de"><meta property="og:title" content="Minds &#38; 心"><h1 class="a" lang="en">Minds</h1></html>`;

test('A copy says how its page is called, and in which language', () => {
  const facts = { title: 'Minds &#38; 心', lang: 'en' };
  const headers = withPageFacts(new Headers({ 'content-type': 'text/html' }), readPageFacts(PAGE));

  expect(findPageFacts(headers)).toEqual(facts);
  expect(headers.get('content-type')).toBe('text/html');
});

test('A heading in the language of the page has none of its own', () => {
  expect(readPageFacts(PAGE.replace(' lang="en"', ''))).toEqual({ title: 'Minds &#38; 心' });
});

test('What is no page has no such facts', () => {
  expect(findPageFacts(new Headers())).toBeUndefined();
});
