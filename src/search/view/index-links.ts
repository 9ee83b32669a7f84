import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import { fillLinks } from '../../text/linked-text.ts';
import { element } from './element.ts';

/** Where to look on when a search found nothing. */
export function createIndexLinks(links: Permalinks): HTMLElement {
  const paths: Readonly<Record<string, string>> = {
    works: links.works,
    authors: links.authors,
    topics: links.topics,
  };
  const toLink = (name: string, label: string): HTMLElement =>
    element('a', { href: paths[name], class: 'link' }, label);
  return element('p', {}, ...fillLinks(words.lookThrough, toLink));
}
