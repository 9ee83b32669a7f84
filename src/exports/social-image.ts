import * as words from '#words';
import { listAffiliations } from '../catalogue/affiliations.ts';
import { toNamesLine } from '../catalogue/byline.ts';
import { toLongDate } from '../catalogue/dates.ts';
import type { Author, Topic, Work } from '../catalogue/model.ts';
import { toExcerpt } from '../catalogue/wording.ts';
import { keepInitials, toTypographic } from '../text/typography.ts';
import type { Publication } from './publication.ts';

/** What stands on the picture that other sites show beside a link to a page: plain text, as readers see it. */
export interface SocialImage {
  /** What it is, in a few words that stand above the title; it is set in capitals. */
  readonly label: string;
  readonly title: string;
  /** Other names of the same, one of which is shown where the title is in a script that the fonts lack. */
  readonly otherTitles?: readonly string[];
  /** Who stands behind it: a line of names, or an affiliation. */
  readonly byline?: string;
  /** What it is about, where no names say it. */
  readonly sentence?: string;
  /** Title of the site, at the foot. */
  readonly site: string;
}

/** Names that fit in two lines of the picture, unless they are very long. */
const MOST_NAMES = 3;

/** In characters; about three lines of the picture. */
const LONGEST_SENTENCE = 170;

/** A work: type, date and notice, title, first authors. */
export function describeWorkImage({ config }: Publication, work: Work): SocialImage {
  const names = keepInitials(toNamesLine(work, MOST_NAMES));
  const facts = [
    words.types[work.type].one,
    toLongDate(work.published),
    work.notice && words.notices[work.notice.kind].inLine,
  ];
  return {
    label: toLabel(facts),
    title: toTypographic(work.title),
    ...(names === '' ? {} : { byline: toTypographic(names) }),
    site: config.title,
  };
}

/** An author: how many works, name, and the latest affiliation that is known. */
export function describeAuthorImage(publication: Publication, author: Author): SocialImage {
  const works = publication.catalogue.worksBy(author);
  const [latest] = listAffiliations(author, works);
  const kind = author.isOrganization ? words.organization : words.author;
  return {
    label: toLabel([kind, words.countWorks(works.length)]),
    title: keepInitials(toTypographic(author.name)),
    ...toOtherTitles(author),
    ...(latest === undefined ? {} : { byline: toTypographic(latest.name) }),
    site: publication.config.title,
  };
}

/** A topic: how many works stand under it and its narrower topics, label, definition. */
export function describeTopicImage({ catalogue, config }: Publication, topic: Topic): SocialImage {
  const { all } = catalogue.worksUnder(topic);
  return {
    label: toLabel([words.topic, words.countWorks(all.length)]),
    title: toTypographic(topic.label),
    ...toOtherTitles(topic),
    sentence: toExcerpt(toTypographic(topic.definition), LONGEST_SENTENCE),
    site: config.title,
  };
}

/** The library as a whole, for all pages that are about no single entry: how much it holds, and its statement. */
export function describeSiteImage({ catalogue, config }: Publication): SocialImage {
  const { works, authors, topics } = catalogue;
  return {
    label: toLabel([
      words.countWorks(works.length),
      words.countAuthors(authors.length),
      words.countTopics(topics.length),
    ]),
    title: toTypographic(config.statement),
    sentence: toExcerpt(toTypographic(config.description), LONGEST_SENTENCE),
    site: config.title,
  };
}

function toLabel(facts: readonly (string | undefined)[]): string {
  return facts.filter((fact) => fact !== undefined).join(' · ');
}

function toOtherTitles({
  alsoKnownAs,
}: Pick<Author | Topic, 'alsoKnownAs'>): Pick<SocialImage, 'otherTitles'> {
  return alsoKnownAs.length === 0 ? {} : { otherTitles: alsoKnownAs.map(toTypographic) };
}
