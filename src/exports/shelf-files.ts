import { hasFiles } from '../catalogue/file-choice.ts';
import type { ShelfForm } from '../catalogue/permalink.ts';
import type { Shelf } from '../catalogue/shelves.ts';
import { WAYS } from '../catalogue/ways.ts';
import type { Way } from '../catalogue/ways.ts';
import { toAtom } from './atom.ts';
import { buildShelfFeed } from './feed-entries.ts';
import { ATOM_FORM, JSON_FORM, WORKS_FORMS } from './forms.ts';
import type { Publication } from './publication.ts';
import { toJsonFile, toWorkLink } from './record.ts';
import type { JsonObject } from './record.ts';
import type { SiteFile } from './site-file.ts';
import { toWorksFile } from './works-files.ts';

/** A shelf in one form. */
interface FormOfShelf {
  readonly form: ShelfForm;
  readonly type: string;
  readonly toText: () => string;
}

/** The files of every shelf (the works of a year, a type, a publisher, a series) in the forms that the owner has chosen. */
export function listShelfFiles(publication: Publication): readonly SiteFile[] {
  const { catalogue, config, links } = publication;
  return WAYS.flatMap((way) =>
    way.shelve(catalogue.works).flatMap((shelf) =>
      listForms(publication, way, shelf)
        .filter(({ form }) => hasFiles(config.exports, 'shelves', form))
        .map(({ form, type, toText }) => ({
          path: links.shelfFile(way.slug, shelf.slug, form),
          type,
          toText,
        })),
    ),
  );
}

function listForms(publication: Publication, way: Way, shelf: Shelf): readonly FormOfShelf[] {
  return [
    ...WORKS_FORMS.map(({ id, type }) => ({
      form: id,
      type,
      toText: () => toWorksFile(publication, shelf.works, id),
    })),
    {
      form: 'json',
      type: JSON_FORM.type,
      toText: () => toJsonFile(toShelfRecord(publication, way, shelf)),
    },
    ...(way.isFollowed ? [toFeedForm(publication, way, shelf)] : []),
  ];
}

/** What a shelf is and which works stand on it, as data. */
export function toShelfRecord(
  { links }: Publication,
  way: Way,
  { slug, name, works }: Shelf,
): JsonObject {
  return {
    kind: 'shelf',
    way: way.slug,
    id: slug,
    name,
    page: links.toUrl(links.shelf(way.slug, slug)),
    works: works.map((work) => toWorkLink(work, links)),
  };
}

function toFeedForm(publication: Publication, way: Way, shelf: Shelf): FormOfShelf {
  const { links } = publication;
  const self = links.toUrl(links.shelfFile(way.slug, shelf.slug, 'atom'));
  const toText = () => toAtom(buildShelfFeed(publication, way, shelf), self);
  return { form: 'atom', type: ATOM_FORM.type, toText };
}
