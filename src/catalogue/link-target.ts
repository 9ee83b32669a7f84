import type { LinkTarget } from '../markdown/rehype-links.ts';
import { toTypographic } from '../text/typography.ts';
import type { Catalogue, LibraryEntry } from './model.ts';
import { toCitationLabel } from './names.ts';
import type { Permalinks } from './permalink.ts';

/** Where a link in a body leads, and how a citation of it reads; undefined where the library has no such entry. */
export function findLinkTarget(
  catalogue: Catalogue,
  links: Permalinks,
  kind: LibraryEntry['kind'],
  id: string,
): LinkTarget | undefined {
  switch (kind) {
    case 'work': {
      const work = catalogue.findWork(id);
      return work && { href: links.work(id), label: toTypographic(toCitationLabel(work)) };
    }
    case 'author': {
      const author = catalogue.findAuthor(id);
      return author && { href: links.author(id), label: author.name };
    }
    case 'topic': {
      const topic = catalogue.findTopic(id);
      return topic && { href: links.topic(id), label: topic.label };
    }
  }
}
