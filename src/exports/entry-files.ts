import { hasFiles } from '../catalogue/file-choice.ts';
import type { LibraryEntry, Work } from '../catalogue/model.ts';
import type { FileForm } from '../catalogue/permalink.ts';
import { toAtom } from './atom.ts';
import { buildAuthorFeed, buildTopicFeed } from './feed-entries.ts';
import { ATOM_FORM, JSON_FORM, MARKDOWN_FORM, WORKS_FORMS } from './forms.ts';
import { toJsonLd } from './jsonld.ts';
import { toWorkNodes } from './jsonld-work.ts';
import { toMarkdownTwin, toRecord } from './markdown-twin.ts';
import type { Publication } from './publication.ts';
import { toJsonFile } from './record.ts';
import { toLinkset } from './signposting.ts';
import type { SiteFile } from './site-file.ts';
import { toWorksFile } from './works-files.ts';
import { FOLDERS } from '../text/folders.ts';

/** An entry, or what belongs to it, in one form. */
interface FormOf {
  readonly form: FileForm;
  readonly type: string;
  readonly toText: () => string;
}

/**
 * The files of an entry in the forms that the owner has chosen: of a work itself, or of all works of an author or on a topic and those under it.
 * Under each name that the entry had before stands a copy: a host of plain files can send nobody on, and whoever
 * follows a feed or fetches a file by an old address goes on reading what is true now.
 */
export function listEntryFiles(
  publication: Publication,
  subject: LibraryEntry,
): readonly SiteFile[] {
  const { id, formerIds } = subject.entry;
  const { config, links } = publication;
  return listForms(publication, subject)
    .filter(({ form }) => hasFiles(config.exports, FOLDERS[subject.kind], form))
    .flatMap(({ form, type, toText }) =>
      [id, ...formerIds].map((name) => ({
        path: links.file(subject.kind, name, form),
        type,
        toText,
      })),
    );
}

function listForms(publication: Publication, subject: LibraryEntry): readonly FormOf[] {
  const { catalogue } = publication;
  switch (subject.kind) {
    case 'work':
      return [
        ...listCommonForms(publication, subject, [subject.entry]),
        ...listDescriptions(publication, subject.entry),
      ];
    case 'author': {
      const works = catalogue.worksBy(subject.entry);
      const toFeed = () => buildAuthorFeed(publication, subject.entry);
      return [
        ...listCommonForms(publication, subject, works),
        toFeedForm(publication, subject, toFeed),
      ];
    }
    case 'topic': {
      const works = catalogue.worksUnder(subject.entry).all;
      const toFeed = () => buildTopicFeed(publication, subject.entry);
      return [
        ...listCommonForms(publication, subject, works),
        toFeedForm(publication, subject, toFeed),
      ];
    }
  }
}

function listCommonForms(
  publication: Publication,
  subject: LibraryEntry,
  works: readonly Work[],
): readonly FormOf[] {
  return [
    ...WORKS_FORMS.map(({ id, type }) => ({
      form: id,
      type,
      toText: () => toWorksFile(publication, works, id),
    })),
    {
      form: 'json',
      type: JSON_FORM.type,
      toText: () => toJsonFile(toRecord(subject, publication)),
    },
    {
      form: 'md',
      type: MARKDOWN_FORM.type,
      toText: () => toMarkdownTwin(subject, publication),
    },
  ];
}

/** What only a work has: its description as JSON-LD, and its link set. */
function listDescriptions(publication: Publication, work: Work): readonly FormOf[] {
  const toJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  return [
    {
      form: 'jsonld',
      type: 'application/ld+json',
      toText: () => toJson(toJsonLd(...toWorkNodes(publication, work))),
    },
    {
      form: 'linkset.json',
      type: 'application/linkset+json',
      toText: () => toJson(toLinkset(work, publication)),
    },
  ];
}

function toFeedForm(
  { links }: Publication,
  { kind, entry }: LibraryEntry,
  toFeed: () => Parameters<typeof toAtom>[0],
): FormOf {
  const self = links.toUrl(links.file(kind, entry.id, 'atom'));
  return { form: 'atom', type: ATOM_FORM.type, toText: () => toAtom(toFeed(), self) };
}
