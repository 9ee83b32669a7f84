import { describe, expect, test } from 'vitest';
import type { Author, Topic } from '../../src/catalogue/model.ts';
import { WAYS } from '../../src/catalogue/ways.ts';
import { toAtom } from '../../src/exports/atom.ts';
import {
  buildAuthorFeed,
  buildShelfFeed,
  buildSiteFeed,
  buildTopicFeed,
  MOST_ENTRIES,
} from '../../src/exports/feed-entries.ts';
import { toJsonFeed } from '../../src/exports/json-feed.ts';
import { toRss } from '../../src/exports/rss.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';
import { aPublication, fixturePublication } from '../support/publication.ts';
import { readXml } from '../support/read-xml.ts';

const library = await fixturePublication();
const { catalogue, links } = library;
const SELF = 'https://example.org/library/library.atom';

function theAuthor(id: string): Author {
  const author = catalogue.findAuthor(id);
  if (!author) throw new Error(`no author "${id}"`);
  return author;
}

function theTopic(id: string): Topic {
  const topic = catalogue.findTopic(id);
  if (!topic) throw new Error(`no topic "${id}"`);
  return topic;
}

describe('What is new', () => {
  test('The latest change comes first, and a notice is a change', () => {
    const titles = buildSiteFeed(library).entries.map(({ updated, title }) => [
      updated,
      title.slice(0, 24),
    ]);
    expect(titles.slice(0, 3)).toEqual([
      ['2024-07-01T00:00:00Z', 'Limits of Black-Box Audi'],
      ['2024-03-05T00:00:00Z', 'Retracted: Tests at 100%'],
      ['2024-02-09T00:00:00Z', '人工智能安全与国际合作'],
    ]);
    expect(buildSiteFeed(library).updated).toBe('2024-07-01T00:00:00Z');
  });

  test('An entry that has been renamed is the same news, under its new address', () => {
    const entry = buildAuthorFeed(library, theAuthor('mary-shelley')).entries[0];
    expect([entry?.id, entry?.url]).toEqual([
      'https://example.org/library/works/safeguards/',
      'https://example.org/library/works/shelley-safeguards/',
    ]);
    expect(buildAuthorFeed(library, theAuthor('mary-shelley')).id).toBe(
      'https://example.org/library/authors/mary-godwin/',
    );
  });

  test('A shelf’s feed holds its works, and follows its page', () => {
    const works = [
      aWork('one', { publisher: 'Acme & Sons', added: '2025-01-02' }),
      aWork('two', { publisher: 'Acme & Sons', added: '2025-03-04' }),
      aWork('three', { publisher: 'Other', added: '2025-05-06' }),
    ];
    const publication = aPublication(aCatalogue(...works));
    const way = WAYS.find(({ slug }) => slug === 'publishers');
    const shelf = way?.shelve(publication.catalogue.works)[0];
    if (!way || !shelf) throw new Error('no shelf');

    const feed = buildShelfFeed(publication, way, shelf);

    expect(feed.url).toBe(publication.links.toUrl(publication.links.publisher('acme-sons')));
    expect(feed.title).toBe(`Acme & Sons · ${publication.config.title}`);
    expect(feed.updated).toBe('2025-03-04T00:00:00Z');
    expect(feed.entries.map(({ title }) => title)).toEqual(['Title of two', 'Title of one']);
  });

  test('A topic’s feed holds the works of narrower topics', () => {
    const own = buildTopicFeed(library, theTopic('verification')).entries.length;
    expect(buildTopicFeed(library, theTopic('safety')).entries.length).toBeGreaterThan(own);
  });

  test('Without a day of addition the day of publication counts; without either a work is no news', () => {
    const publication = aPublication(aCatalogue(aWork('a', { published: '2020-05' }), aWork('b')));
    expect(buildSiteFeed(publication).entries.map(({ id, updated }) => [id, updated])).toEqual([
      ['https://example.org/library/works/a/', '2020-05-01T00:00:00Z'],
    ]);
  });

  test('A feed ends after the newest works', () => {
    const works = Array.from({ length: MOST_ENTRIES + 5 }, (_, index) =>
      aWork(`work-${String(index)}`, {
        title: `Subject ${'xyz'.repeat(index + 1)}`,
        added: '2024-01-01',
      }),
    );
    expect(buildSiteFeed(aPublication(aCatalogue(...works))).entries).toHaveLength(MOST_ENTRIES);
  });
});

describe('Atom', () => {
  test('A feed has what RFC 4287 demands', () => {
    const feed = buildAuthorFeed(library, theAuthor('dang-thi-ngoc'));
    expect(readXml(toAtom(feed, SELF))).toMatchObject({
      feed: {
        '@xmlns': 'http://www.w3.org/2005/Atom',
        '@xml:lang': 'en',
        id: 'https://example.org/library/authors/dang-thi-ngoc/',
        title: 'Đặng Thị Ngọc · Made Minds',
        updated: '2024-07-01T00:00:00Z',
        link: [
          { '@rel': 'self', '@type': 'application/atom+xml', '@href': SELF },
          {
            '@rel': 'alternate',
            '@type': 'text/html',
            '@href': 'https://example.org/library/authors/dang-thi-ngoc/',
          },
        ],
        author: { name: 'Made Minds', uri: 'https://example.org/library/' },
        entry: [
          {
            id: 'https://example.org/library/works/public-limits/',
            title: 'Limits of Black-Box Audits: a Reply to O’Neil’s “Open Door”',
            published: '2024-07-01T00:00:00Z',
            updated: '2024-07-01T00:00:00Z',
            author: [
              { name: 'John Q. Public, Jr.' },
              { name: 'Đặng Thị Ngọc' },
              { name: 'Gabriel Davis Jones' },
            ],
            category: {
              '@term': 'verification',
              '@scheme': 'https://example.org/library/topics/',
              '@label': 'Verification',
            },
            summary: 'Auditors who may only query a model miss what they look for.',
          },
          { id: 'https://example.org/library/works/incidents-data/' },
        ],
      },
    });
  });

  test('A retraction stands before the title and before the summary', () => {
    const feed = buildAuthorFeed(library, theAuthor('agnes-orsegi'));
    const entry = feed.entries.find(({ url }) => url.includes('orsegi-tests-again'));
    expect(entry?.title.startsWith('Retracted: Tests at 100%')).toBe(true);
    expect(
      entry?.summary.startsWith('Retraction (5 March 2024): Retracted at the editors’ wish'),
    ).toBe(true);
  });

  test('Someone without works has a feed that says so, and is not dated by the clock', () => {
    const publication = aPublication(aCatalogue(anAuthor('mary-shelley')));
    const [author] = publication.catalogue.authors;
    if (!author) throw new Error('The author is there.');
    expect(readXml(toAtom(buildAuthorFeed(publication, author), SELF))).toMatchObject({
      feed: { updated: '1970-01-01T00:00:00Z' },
    });
  });
});

describe('RSS', () => {
  test('A channel has items with names, dates and addresses that stay', () => {
    const rss = toRss(buildSiteFeed(library), 'https://example.org/library/library.rss');
    expect(readXml(rss)).toMatchObject({
      rss: {
        '@version': '2.0',
        channel: {
          title: 'Made Minds',
          link: 'https://example.org/library/',
          description: 'A small library on minds & machines.',
          'atom:link': { '@rel': 'self', '@href': 'https://example.org/library/library.rss' },
          language: 'en',
          lastBuildDate: 'Mon, 01 Jul 2024 00:00:00 GMT',
        },
      },
    });
    expect(rss).toContain(
      '<guid isPermaLink="false">https://example.org/library/works/safeguards/</guid>',
    );
    expect(rss).toContain(
      '<guid isPermaLink="true">https://example.org/library/works/li-talk/</guid>',
    );
    expect(rss).toContain('<dc:creator>ليلى حداد</dc:creator>');
  });

  test('A summary with signs of markup is text to readers who take it for HTML', () => {
    const publication = aPublication(
      aCatalogue(aWork('w', { summary: 'a <b> & c', added: '2024' })),
    );
    const rss = toRss(buildSiteFeed(publication), SELF);
    expect(readXml(rss)).toMatchObject({
      rss: { channel: { item: { description: 'a &lt;b&gt; &amp; c' } } },
    });
  });
});

describe('JSON Feed', () => {
  test('A feed has what version 1.1 demands', () => {
    const feed: unknown = JSON.parse(
      toJsonFeed(buildSiteFeed(library), 'https://example.org/library/library.feed.json'),
    );
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Made Minds',
      home_page_url: 'https://example.org/library/',
      feed_url: 'https://example.org/library/library.feed.json',
      language: 'en',
    });
    expect(feed).toHaveProperty('items.0', {
      id: 'https://example.org/library/works/public-limits/',
      url: 'https://example.org/library/works/public-limits/',
      external_url: 'https://doi.org/10.5555/3630106.3659037',
      title: 'Limits of Black-Box Audits: a Reply to O’Neil’s “Open Door”',
      content_text: 'Auditors who may only query a model miss what they look for.',
      date_published: '2024-07-01T00:00:00Z',
      date_modified: '2024-07-01T00:00:00Z',
      authors: [
        {
          name: 'John Q. Public, Jr.',
          url: 'https://example.org/library/authors/john-q-public-jr/',
        },
        { name: 'Đặng Thị Ngọc', url: 'https://example.org/library/authors/dang-thi-ngoc/' },
        {
          name: 'Gabriel Davis Jones',
          url: 'https://example.org/library/authors/gabriel-davis-jones/',
        },
      ],
      tags: ['Verification'],
    });
  });
});

test('The feeds of the small library', async () => {
  const site = buildSiteFeed(library);
  const self = (form: 'atom' | 'rss' | 'feed.json') => links.toUrl(links.libraryFile(form));
  await expect(toAtom(site, self('atom'))).toMatchFileSnapshot('../golden/harvest/library.atom');
  await expect(toRss(site, self('rss'))).toMatchFileSnapshot('../golden/harvest/library.rss');
  await expect(toJsonFeed(site, self('feed.json'))).toMatchFileSnapshot(
    '../golden/harvest/library.feed.json',
  );
  const topic = theTopic('verification');
  const topicSelf = links.toUrl(links.file('topic', topic.id, 'atom'));
  await expect(toAtom(buildTopicFeed(library, topic), topicSelf)).toMatchFileSnapshot(
    '../golden/harvest/verification.atom',
  );
});

test('A label of a topic with signs of markup stays an attribute', () => {
  const publication = aPublication(
    aCatalogue(
      aTopic('t', { label: 'A "b" <c> & d' }),
      aWork('w', { topics: ['t'], added: '2024' }),
    ),
  );
  expect(readXml(toAtom(buildSiteFeed(publication), SELF))).toMatchObject({
    feed: { entry: { category: { '@label': 'A "b" <c> & d' } } },
  });
});
