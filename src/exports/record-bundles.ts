import { EVERY_FORM, hasFiles } from '../catalogue/file-choice.ts';
import type { FileOwner } from '../catalogue/file-choice.ts';
import { WAYS } from '../catalogue/ways.ts';
import { FOLDERS } from '../text/folders.ts';
import { countBundles } from './bundle-number.ts';
import type { BundleCounts, RecordForm } from './bundle-number.ts';
import { bundleTexts } from './bundles.ts';
import { listEntries } from './library-files.ts';
import { toMarkdownTwin, toRecord } from './markdown-twin.ts';
import type { Publication } from './publication.ts';
import { toJsonFile } from './record.ts';
import { toShelfRecord } from './shelf-files.ts';
import type { SiteFile } from './site-file.ts';

/** What has no file of its own in a form, by the name under which it is looked for. */
interface Fileless {
  readonly name: string;
  readonly toText: () => string;
}

const OWNERS = ['works', 'authors', 'topics', 'shelves'] as const satisfies readonly FileOwner[];
const FORMS = ['json', 'md'] as const;

/**
 * JSON and Markdown of whatever has no such files, for pages that put these together. Entries stand there under their
 * former names as well.
 */
export function listRecordBundles(publication: Publication): readonly SiteFile[] {
  return listFileless(publication).flatMap(({ form, items }) =>
    bundleTexts(
      publication.links,
      form,
      items,
      ({ name }) => name,
      ({ toText }) => toText(),
    ),
  );
}

/** How many bundles pages may look into. */
export function countAllBundles(publication: Publication): BundleCounts {
  const records = listFileless(publication).map(
    ({ form, items }) => [form, countBundles(items.length)] as const,
  );
  const works = countBundles(publication.catalogue.works.length);
  return { works, ...Object.fromEntries(records) };
}

function listFileless(
  publication: Publication,
): readonly { readonly form: RecordForm; readonly items: readonly Fileless[] }[] {
  const isOffered = (owner: FileOwner, form: string): boolean =>
    EVERY_FORM[owner].some((one) => one === form);
  return OWNERS.flatMap((owner) =>
    FORMS.filter(
      (form) => isOffered(owner, form) && !hasFiles(publication.config.exports, owner, form),
    ).map((form) => ({
      form: `${owner}-${form}` as const,
      items: owner === 'shelves' ? listShelves(publication) : listTexts(publication, owner, form),
    })),
  );
}

function listTexts(
  publication: Publication,
  owner: Exclude<FileOwner, 'shelves'>,
  form: (typeof FORMS)[number],
): readonly Fileless[] {
  const write = {
    json: (subject) => toJsonFile(toRecord(subject, publication)),
    md: (subject) => toMarkdownTwin(subject, publication),
  } satisfies Record<typeof form, (subject: Subject) => string>;
  return listEntries(publication)
    .filter(({ kind }) => FOLDERS[kind] === owner)
    .flatMap((subject) =>
      [subject.entry.id, ...subject.entry.formerIds].map((name) => ({
        name,
        toText: () => write[form](subject),
      })),
    );
}

type Subject = ReturnType<typeof listEntries>[number];

function listShelves(publication: Publication): readonly Fileless[] {
  return WAYS.flatMap((way) =>
    way.shelve(publication.catalogue.works).map((shelf) => ({
      name: `${way.slug}/${shelf.slug}`,
      toText: () => toJsonFile(toShelfRecord(publication, way, shelf)),
    })),
  );
}
