import type { LinkedKind } from '../catalogue/permalink.ts';
import type { Publication } from './publication.ts';
import {
  describeAuthorImage,
  describeSiteImage,
  describeTopicImage,
  describeWorkImage,
} from './social-image.ts';
import type { SocialImage } from './social-image.ts';

/** A social image of the site, not yet drawn: PNG, 1200 × 630 pixels. */
export interface SocialImageFile {
  /** Site path, with the base. */
  readonly path: string;
  readonly image: SocialImage;
}

/** The site path of the picture that stands for an entry: its own, or that of the site where its kind has none. */
export function findImagePath(publication: Publication, kind: LinkedKind, id: string): string {
  const { links } = publication;
  return hasImages(publication, kind) ? links.image(kind, id) : links.siteImage;
}

/** All social images. A kind with more entries than the owner wants pictures of has none of its own. */
export function listSocialImages(publication: Publication): readonly SocialImageFile[] {
  const { catalogue, links } = publication;
  return [
    { path: links.siteImage, image: describeSiteImage(publication) },
    ...ofKind(publication, 'work', catalogue.works, describeWorkImage),
    ...ofKind(publication, 'author', catalogue.authors, describeAuthorImage),
    ...ofKind(publication, 'topic', catalogue.topics, describeTopicImage),
  ];
}

function ofKind<Entry extends { readonly id: string }>(
  publication: Publication,
  kind: LinkedKind,
  entries: readonly Entry[],
  describe: (publication: Publication, entry: Entry) => SocialImage,
): readonly SocialImageFile[] {
  if (!hasImages(publication, kind)) return [];
  return entries.map((entry) => ({
    path: publication.links.image(kind, entry.id),
    image: describe(publication, entry),
  }));
}

function hasImages({ catalogue, config }: Publication, kind: LinkedKind): boolean {
  const counts = { work: catalogue.works, author: catalogue.authors, topic: catalogue.topics };
  const { kinds, most } = config.socialImages;
  return kinds.includes(kind) && counts[kind].length <= most;
}
