import { describe, expect, test } from 'vitest';
import {
  describeAuthorImage,
  describeSiteImage,
  describeTopicImage,
  describeWorkImage,
} from '../../src/exports/social-image.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';
import { findCarnegiePaper, readPublishedLibrary } from '../support/fixture-library.ts';
import { aPublication, fixturePublication, workOf } from '../support/publication.ts';

const library = await fixturePublication();

function authorImage(id: string) {
  const author = library.catalogue.findAuthor(id);
  return author && describeAuthorImage(library, author);
}

function topicImage(id: string) {
  const topic = library.catalogue.findTopic(id);
  return topic && describeTopicImage(library, topic);
}

describe('The picture of a work', () => {
  test('It tells type, date and notice, title, authors as printed and the library', () => {
    expect(describeWorkImage(library, workOf(library, 'shelley-safeguards'))).toEqual({
      label: 'Journal article · 3 May 2021 · correction',
      title: 'Safeguards for LLMs: What GPT-4 and AlphaZero Owe to arms Control',
      byline: 'Mary W.\u00A0Shelley, A.\u00A0van der Berg, Pierre de la Tour III',
      site: 'Made Minds',
    });
  });

  test('A work without authors and date says so and names nobody', () => {
    expect(describeWorkImage(library, workOf(library, 'nameless-page'))).toEqual({
      label: 'Web page · Undated',
      title: 'Frequently Asked Questions',
      site: 'Made Minds',
    });
  });

  test('Of many authors the first three are named and the rest counted', async () => {
    const published = aPublication(await readPublishedLibrary());
    const { byline } = describeWorkImage(published, findCarnegiePaper(published.catalogue));
    expect(byline).toBe('Ben Bucknall, Saad Siddiqui, Lara Thurnherr and 19 more');
  });

  test('Quotes are set as on the pages, and initials stay with what follows', () => {
    const catalogue = aCatalogue(
      aWork('quoted', { title: `"It's time" -- a reply`, authors: ['o-neil'] }),
      anAuthor('o-neil', { name: "Q. O'Neil", given: 'Q.', family: "O'Neil" }),
    );
    const publication = aPublication(catalogue);
    expect(describeWorkImage(publication, workOf(publication, 'quoted'))).toMatchObject({
      title: '“It’s time” – a reply',
      byline: 'Q.\u00A0O’Neil',
    });
  });
});

describe('The picture of an author', () => {
  test('It tells how many works, the name, other names and the latest affiliation', () => {
    expect(authorImage('mary-shelley')).toEqual({
      label: 'Author · 1 work',
      title: 'Mary W.\u00A0Shelley',
      otherTitles: ['Mary Godwin'],
      byline: 'Institute for Made Minds',
      site: 'Made Minds',
    });
  });

  test('An organisation is called one', () => {
    expect(authorImage('institute-for-law-and-machines')?.label).toMatch(/^Organisation · \d/u);
  });
});

describe('The picture of a topic', () => {
  test('It counts the works of narrower topics too, and gives the definition', () => {
    expect(topicImage('safety')).toEqual({
      label: 'Topic · 12 works',
      title: 'AI safety',
      sentence: 'Keeping machines from doing harm.',
      site: 'Made Minds',
    });
  });

  test('A long definition ends at a word', () => {
    const catalogue = aCatalogue(aTopic('wide', { definition: 'Much and more. '.repeat(50) }));
    const publication = aPublication(catalogue);
    const [topic] = catalogue.topics;
    const image = topic && describeTopicImage(publication, topic);
    expect(image?.sentence).toMatch(/^(?:Much and more\. )+Much and more…$/u);
  });
});

test('The picture of the site tells what it holds, what it asks and what it is', () => {
  expect(describeSiteImage(library)).toEqual({
    label: '15 works · 14 authors · 3 topics',
    title: 'What do machines owe us?',
    sentence: 'A small library on minds & machines.',
    site: 'Made Minds',
  });
});
