import type { Author, Catalogue, Topic, Work } from '../catalogue/model.ts';
import type { Permalinks } from '../catalogue/permalink.ts';

/** What JSON can hold; absent keys say that a thing is not known. */
export type Json = string | number | boolean | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Where a record finds what belongs to its entry. */
export interface RecordSources {
  readonly catalogue: Catalogue;
  readonly links: Permalinks;
}

/**
 * All that the library knows of a work, as data. Keys stand in the order of the schema and are named as there;
 * lists are given even where they are empty. `page` is always the absolute address of a page of this library.
 */
export function toWorkRecord(work: Work, sources: RecordSources): JsonObject {
  const { catalogue, links } = sources;
  return toData({
    kind: 'work',
    id: work.id,
    page: links.toUrl(links.work(work.id)),
    title: work.title,
    subtitle: work.subtitle,
    type: work.type,
    authors: work.contributions.map(({ author, printedName, role, affiliations }) => ({
      ...toAuthorLink(author, links),
      printedName,
      role,
      affiliations,
    })),
    moreAuthors: work.moreAuthors,
    published: work.published,
    publisher: work.publishers.length > 1 ? work.publishers : work.publisher,
    institution: work.institution,
    container: work.container,
    series: work.series,
    volume: work.volume,
    issue: work.issue,
    pages: work.pages,
    number: work.number,
    edition: work.edition,
    event: work.event,
    url: work.url,
    pdf: work.pdf,
    doi: work.doi,
    arxiv: work.arxiv,
    isbn: work.isbn,
    issn: work.issn,
    copies: work.copies,
    topics: work.topics.map((topic) => toTopicLink(topic, links)),
    summary: work.summary,
    cites: catalogue.worksCitedIn(work).map((other) => toWorkLink(other, links)),
    citedBy: catalogue.worksCiting(work).map((other) => toWorkLink(other, links)),
    related: catalogue.listedWith(work).map((other) => toWorkLink(other, links)),
    notice: work.notice,
    disclaimer: work.disclaimer,
    language: work.language,
    license: work.license,
    citationKey: catalogue.citationKeyOf(work),
    sources: work.sources,
    added: work.added,
    formerIds: work.formerIds,
    text: toText(work.markdown),
  });
}

/** All that the library knows of an author, as data; see `toWorkRecord` for the form. */
export function toAuthorRecord(author: Author, { catalogue, links }: RecordSources): JsonObject {
  return toData({
    kind: 'author',
    id: author.id,
    page: links.toUrl(links.author(author.id)),
    name: author.name,
    given: author.given,
    family: author.family,
    particle: author.particle,
    suffix: author.suffix,
    isOrganization: author.isOrganization,
    alsoKnownAs: author.alsoKnownAs,
    affiliations: author.affiliations,
    orcid: author.orcid,
    homepage: author.homepage,
    links: author.links,
    notToBeConfusedWith: catalogue.namesakesOf(author).map((other) => toAuthorLink(other, links)),
    works: catalogue.worksBy(author).map((work) => toWorkLink(work, links)),
    coauthors: catalogue.coauthorsOf(author).map((coauthor) => ({
      ...toAuthorLink(coauthor.author, links),
      together: coauthor.together,
    })),
    sources: author.sources,
    formerIds: author.formerIds,
    text: toText(author.markdown),
  });
}

/** All that the library knows of a topic, as data; see `toWorkRecord` for the form. */
export function toTopicRecord(topic: Topic, { catalogue, links }: RecordSources): JsonObject {
  const { own, all } = catalogue.worksUnder(topic);
  const filedHere = new Set(own);
  const narrower = all.filter((work) => !filedHere.has(work));
  return toData({
    kind: 'topic',
    id: topic.id,
    page: links.toUrl(links.topic(topic.id)),
    label: topic.label,
    parent: topic.parent && toTopicLink(topic.parent, links),
    definition: topic.definition,
    alsoKnownAs: topic.alsoKnownAs,
    children: catalogue.childrenOf(topic).map((child) => toTopicLink(child, links)),
    related: catalogue.neighboursOf(topic).map((other) => toTopicLink(other, links)),
    works: own.map((work) => toWorkLink(work, links)),
    worksOfNarrowerTopics: narrower.map((work) => toWorkLink(work, links)),
    sources: topic.sources,
    formerIds: topic.formerIds,
    text: toText(topic.markdown),
  });
}

/** A record, or a list of records, as a file. */
export function toJsonFile(data: Json): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The file of a list of records, in parts: the longest of all files, of which only one record is held at a time. */
export function* listJsonFileParts(records: Iterable<Json>): Generator<string> {
  let isEmpty = true;
  for (const record of records) {
    const list = toJsonFile([record]);
    yield (isEmpty ? '[\n' : ',\n') + list.slice('[\n'.length, -'\n]\n'.length);
    isEmpty = false;
  }
  yield isEmpty ? '[]\n' : '\n]\n';
}

/** A work as other records name it. */
export function toWorkLink({ id, title, published, type }: Work, links: Permalinks): JsonObject {
  return toData({ id, title, type, published, page: links.toUrl(links.work(id)) });
}

function toAuthorLink({ id, name }: Author, links: Permalinks): object {
  return { id, name, page: links.toUrl(links.author(id)) };
}

function toTopicLink({ id, label }: Topic, links: Permalinks): object {
  return { id, label, page: links.toUrl(links.topic(id)) };
}

/** Markdown as written, for whoever wants to render it. */
function toText(markdown: string): string | undefined {
  return markdown.trim() === '' ? undefined : markdown.trim();
}

/** Leaves out, at every depth, what is not known. */
function toData(fields: object): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]: [string, unknown]) => {
      const data = toJson(value);
      return data === undefined ? [] : [[key, data]];
    }),
  );
}

function toJson(value: unknown): Json | undefined {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => toJson(item) ?? []);
  if (typeof value === 'object' && value !== null) return toData(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}
