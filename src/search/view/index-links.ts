import type { Permalinks } from '../../catalogue/permalink.ts';
import { element } from './element.ts';

/** Where to look on when a search found nothing. */
export function createIndexLinks(links: Permalinks): HTMLElement {
  const link = (href: string, label: string): HTMLElement =>
    element('a', { href, class: 'link' }, label);
  return element(
    'p',
    {},
    'Look through ',
    link(links.works, 'all works'),
    ', ',
    link(links.authors, 'the authors'),
    ' or ',
    link(links.topics, 'the topics'),
    '.',
  );
}
