import type { LibraryEntry, Work } from '../catalogue/model.ts';
import type { FileForm } from '../catalogue/permalink.ts';
import { toAtom } from './atom.ts';
import { buildAuthorFeed, buildTopicFeed } from './feed-entries.ts';
import { ENTRY_FORMS, FEED_FORMS } from './head-links.ts';
import { toJsonLd } from './jsonld.ts';
import { toWorkNodes } from './jsonld-work.ts';
import { toMarkdownTwin, toRecord } from './markdown-twin.ts';
import type { Publication } from './publication.ts';
import { toJsonFile } from './record.ts';
import { toLinkset } from './signposting.ts';
import type { SiteFile } from './site-file.ts';
import { toWorksFile } from './works-files.ts';
import type { WorksForm } from './works-files.ts';

const WORKS_FORMS = ['bib', 'ris', 'csl.json'] as const satisfies readonly WorksForm[];

/** Every form of an entry: of a work itself, or of all works of an author or on a topic and those under it. */
export function listEntryFiles(
  publication: Publication,
  subject: LibraryEntry,
): readonly SiteFile[] {
  const { catalogue } = publication;
  switch (subject.kind) {
    case 'work':
      return [
        ...listCommonFiles(publication, subject, [subject.entry]),
        ...listDescriptions(publication, subject.entry),
      ];
    case 'author': {
      const works = catalogue.worksBy(subject.entry);
      const toFeed = () => buildAuthorFeed(publication, subject.entry);
      return [
        ...listCommonFiles(publication, subject, works),
        toFeedFile(publication, subject, toFeed),
      ];
    }
    case 'topic': {
      const works = catalogue.worksUnder(subject.entry).all;
      const toFeed = () => buildTopicFeed(publication, subject.entry);
      return [
        ...listCommonFiles(publication, subject, works),
        toFeedFile(publication, subject, toFeed),
      ];
    }
  }
}

function listCommonFiles(
  publication: Publication,
  subject: LibraryEntry,
  works: readonly Work[],
): readonly SiteFile[] {
  return [
    ...WORKS_FORMS.map((form) =>
      toFile(publication, subject, form, ENTRY_FORMS[form].type, () =>
        toWorksFile(publication, works, form),
      ),
    ),
    toFile(publication, subject, 'json', ENTRY_FORMS.json.type, () =>
      toJsonFile(toRecord(subject, publication)),
    ),
    toFile(publication, subject, 'md', ENTRY_FORMS.md.type, () =>
      toMarkdownTwin(subject, publication),
    ),
  ];
}

/** What only a work has: its description as JSON-LD, and its link set. */
function listDescriptions(publication: Publication, work: Work): readonly SiteFile[] {
  const subject = { kind: 'work', entry: work } as const;
  const toJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  return [
    toFile(publication, subject, 'jsonld', 'application/ld+json', () =>
      toJson(toJsonLd(...toWorkNodes(publication, work))),
    ),
    toFile(publication, subject, 'linkset.json', 'application/linkset+json', () =>
      toJson(toLinkset(work, publication.links)),
    ),
  ];
}

function toFeedFile(
  publication: Publication,
  subject: LibraryEntry,
  toFeed: () => Parameters<typeof toAtom>[0],
): SiteFile {
  const { links } = publication;
  const self = links.toUrl(links.file(subject.kind, subject.entry.id, 'atom'));
  return toFile(publication, subject, 'atom', FEED_FORMS.atom.type, () => toAtom(toFeed(), self));
}

function toFile(
  { links }: Publication,
  { kind, entry }: LibraryEntry,
  form: FileForm,
  type: string,
  toText: () => string,
): SiteFile {
  return { path: links.file(kind, entry.id, form), type, toText };
}
