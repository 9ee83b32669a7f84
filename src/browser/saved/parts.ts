import type { Permalinks } from '../../catalogue/permalink.ts';
import { findElement } from '../../search/view/element.ts';
import type { CollectWorks } from '../work-texts.ts';
import { toRow } from './row.ts';
import type { Row } from './row.ts';

/** The parts of the page, and what fills them. */
export interface SavedPage {
  readonly links: Permalinks;
  readonly title: HTMLElement;
  readonly facts: HTMLElement;
  readonly tools: HTMLElement;
  readonly body: HTMLElement;
  readonly fallback: HTMLElement;
  readonly say: (message: string) => void;
  /**
   * @returns the rows of works in their order
   * @throws Error, with a sentence for the reader, where they cannot be fetched
   */
  readonly readRows: (ids: readonly string[]) => Promise<readonly Row[]>;
}

/** @throws where the page was built without one of its parts */
export function findParts(root: HTMLElement, links: Permalinks, collect: CollectWorks): SavedPage {
  const find = (name: string): HTMLElement =>
    findElement(root, `[data-saved-${name}]`, HTMLElement);
  const status = find('status');
  return {
    links,
    title: find('title'),
    facts: find('facts'),
    tools: find('tools'),
    body: find('body'),
    fallback: find('fallback'),
    say: (message) => {
      status.textContent = message;
    },
    readRows: async (ids) => {
      const works = await collect(ids, 'listing');
      const texts = new Map(works.map(({ id, text }) => [id, text]));
      return ids.map((id) => toRow(id, texts.get(id)));
    },
  };
}
