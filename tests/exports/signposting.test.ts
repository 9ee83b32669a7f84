import { describe, expect, test } from 'vitest';
import {
  toEntryAlternates,
  toFeedLinks,
  toSearchLink,
  toSiteFeedLinks,
} from '../../src/exports/head-links.ts';
import { toLinkset, toSignposts } from '../../src/exports/signposting.ts';
import { fixturePublication, workOf } from '../support/publication.ts';

const library = await fixturePublication();
const { catalogue, links } = library;
const article = workOf(library, 'shelley-safeguards');

describe('FAIR Signposting, level 1', () => {
  test('An article points to its record, its authors, its descriptions and its content', () => {
    expect(toSignposts(article, library)).toEqual([
      { rel: 'cite-as', href: 'https://example.org/library/works/shelley-safeguards/' },
      { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
      { rel: 'type', href: 'https://schema.org/AboutPage' },
      { rel: 'author', href: 'https://orcid.org/0000-0002-1825-0097' },
      {
        rel: 'describedby',
        href: 'https://example.org/library/works/shelley-safeguards.bib',
        type: 'application/x-bibtex',
      },
      {
        rel: 'describedby',
        href: 'https://example.org/library/works/shelley-safeguards.ris',
        type: 'application/x-research-info-systems',
      },
      {
        rel: 'describedby',
        href: 'https://example.org/library/works/shelley-safeguards.csl.json',
        type: 'application/vnd.citationstyles.csl+json',
      },
      {
        rel: 'describedby',
        href: 'https://example.org/library/works/shelley-safeguards.jsonld',
        type: 'application/ld+json',
      },
      {
        rel: 'item',
        href: 'https://journal.example.org/articles/12_3.pdf',
        type: 'application/pdf',
      },
      { rel: 'related', href: 'https://doi.org/10.5555/jmel.2021.12_3(101)' },
      { rel: 'related', href: 'https://arxiv.org/abs/2101.99999' },
      { rel: 'related', href: 'https://journal.example.org/articles/12_3?view=full&lang=en#top' },
      { rel: 'related', href: 'https://arxiv.org/abs/2101.99998' },
      { rel: 'related', href: 'https://shelley.example.org/safeguards.pdf' },
      { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
      {
        rel: 'linkset',
        href: 'https://example.org/library/works/shelley-safeguards.linkset.json',
        type: 'application/linkset+json',
      },
    ]);
  });

  test('Each page is cited as itself, once, and never as the publisher’s DOI', () => {
    for (const work of catalogue.works) {
      const cited = toSignposts(work, library).filter(({ rel }) => rel === 'cite-as');
      expect(cited).toEqual([{ rel: 'cite-as', href: links.toUrl(links.work(work.id)) }]);
    }
  });

  test('Where the work is a web page, that page is the content and not merely related', () => {
    const signposts = toSignposts(workOf(library, 'oneil-open-door'), library);
    expect(signposts.filter(({ rel }) => rel === 'item' || rel === 'related')).toEqual([
      { rel: 'item', href: 'https://weekly.example.org/open-door', type: 'text/html' },
    ]);
  });
});

describe('FAIR Signposting, level 2', () => {
  test('The link set says the same of the page, and leads back from descriptions and content', () => {
    const { linkset } = toLinkset(article, library);
    const page = {
      href: 'https://example.org/library/works/shelley-safeguards/',
      type: 'text/html',
    };
    const [landing, ...others] = linkset;
    const flat = Object.entries(landing ?? {}).flatMap(([rel, targets]) =>
      typeof targets === 'string' ? [] : targets.map((target) => ({ rel, ...target })),
    );
    const levelOne = toSignposts(article, library).filter(({ rel }) => rel !== 'linkset');
    expect(landing?.anchor).toBe(page.href);
    expect(flat).toEqual(levelOne);
    expect(others).toEqual([
      { anchor: 'https://journal.example.org/articles/12_3.pdf', collection: [page] },
      ...['bib', 'ris', 'csl.json', 'jsonld'].map((form) => ({
        anchor: `https://example.org/library/works/shelley-safeguards.${form}`,
        describes: [page],
      })),
    ]);
  });

  test('Every target is an absolute address, as RFC 9264 wants it', () => {
    for (const work of catalogue.works) {
      for (const { anchor, ...relations } of toLinkset(work, library).linkset) {
        const targets = Object.values(relations).flatMap((list) =>
          typeof list === 'string' ? [] : list,
        );
        expect(
          [anchor, ...targets.map(({ href }) => href)].every((href) => URL.canParse(href)),
        ).toBe(true);
      }
    }
  });
});

describe('Other links of the head', () => {
  test('Each form of an entry is an alternate under its type', () => {
    expect(
      toEntryAlternates(library, 'author', 'plato').map(({ href, type }) => [href, type]),
    ).toEqual([
      ['https://example.org/library/authors/plato.bib', 'application/x-bibtex'],
      ['https://example.org/library/authors/plato.ris', 'application/x-research-info-systems'],
      [
        'https://example.org/library/authors/plato.csl.json',
        'application/vnd.citationstyles.csl+json',
      ],
      ['https://example.org/library/authors/plato.json', 'application/json'],
      ['https://example.org/library/authors/plato.md', 'text/markdown'],
    ]);
  });

  test('Feeds and the search are linked under the types that readers and browsers look for', () => {
    const feeds = toSiteFeedLinks(links, 'Made Minds');
    expect(feeds.map(({ href, type, title }) => [href, type, title])).toEqual([
      ['https://example.org/library/library.atom', 'application/atom+xml', 'Made Minds (Atom)'],
      ['https://example.org/library/library.rss', 'application/rss+xml', 'Made Minds (RSS)'],
      [
        'https://example.org/library/library.feed.json',
        'application/feed+json',
        'Made Minds (JSON Feed)',
      ],
    ]);
    expect(toFeedLinks(library, { kind: 'topic', id: 'safety' }, 'AI safety')).toEqual([
      {
        rel: 'alternate',
        href: 'https://example.org/library/topics/safety.atom',
        type: 'application/atom+xml',
        title: 'Works: AI safety',
      },
    ]);
    expect(toSearchLink(links, 'Made Minds')).toEqual({
      rel: 'search',
      href: 'https://example.org/library/opensearch.xml',
      type: 'application/opensearchdescription+xml',
      title: 'Made Minds',
    });
  });
});
