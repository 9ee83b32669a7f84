import { describe, expect, test } from 'vitest';
import { toCoins } from '../../src/exports/coins.ts';
import { fixturePublication, workOf } from '../support/publication.ts';

const library = await fixturePublication();

function pairsOf(id: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(toCoins(workOf(library, id)))];
}

describe('COinS', () => {
  test('An article is a ContextObject of the journal format', () => {
    expect(pairsOf('shelley-safeguards')).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.genre', 'article'],
      ['rft.atitle', 'Safeguards for LLMs: What GPT-4 and AlphaZero Owe to arms Control'],
      ['rft.jtitle', 'Journal of Machine Ethics & Law'],
      ['rft.aulast', 'Shelley'],
      ['rft.aufirst', 'Mary W.'],
      ['rft.au', 'Shelley, Mary W.'],
      ['rft.au', 'van der Berg, A.'],
      ['rft.au', 'de la Tour, Pierre III'],
      ['rft.date', '2021-05-03'],
      ['rft.volume', '12'],
      ['rft.issue', '3–4'],
      ['rft.spage', '101'],
      ['rft.epage', '117'],
      ['rft.issn', '2049-3630'],
      ['rft.language', 'en'],
      ['rft_id', 'info:doi/10.5555/jmel.2021.12_3(101)'],
      ['rft_id', 'https://journal.example.org/articles/12_3?view=full&lang=en#top'],
    ]);
  });

  test('A report, a chapter and a paper say their genre, and where they stand', () => {
    expect(pairsOf('ilm-annual-report')).toContainEqual(['rft.genre', 'report']);
    expect(pairsOf('ilm-annual-report')).toContainEqual([
      'rft.aucorp',
      'Institute for Law and Machines',
    ]);
    expect(pairsOf('haddad-chapter')).toContainEqual(['rft.btitle', 'Machines and Their Makers']);
    expect(pairsOf('public-limits')).toContainEqual(['rft.genre', 'proceeding']);
  });

  test('What OpenURL has no format for is told in Dublin Core with a type that Zotero knows', () => {
    expect(pairsOf('li-talk').slice(1, 4)).toEqual([
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'presentation'],
      ['rft.title', '人工智能安全与国际合作'],
    ]);
  });

  test('Every sign of a title comes back as it was', () => {
    const work = workOf(library, 'orsegi-tests-again');
    expect(pairsOf(work.id)).toContainEqual(['rft.atitle', work.title]);
    expect(toCoins(work)).not.toMatch(/[\s<>"{}+]/u);
  });

  test('A text that is broken in the middle of a sign does not stop the build', () => {
    const work = { ...workOf(library, 'li-talk'), title: 'Half a sign: \uD83E' };
    expect(new URLSearchParams(toCoins(work)).get('rft.title')).toBe('Half a sign: \uFFFD');
  });
});

test('The COinS of the whole small library', async () => {
  const lines = library.catalogue.works.map(
    (work) => `${work.id}\n${toCoins(work).replaceAll('&', '\n  ')}\n`,
  );
  await expect(lines.join('\n')).toMatchFileSnapshot('../golden/harvest/coins.txt');
});
