import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import type { SearchAnswer, WorkResult } from '../protocol.ts';
import { element } from './element.ts';
import { createResultCard } from './result-card.ts';

/** So often the list grows by itself before it waits for the button: whoever scrolls comes to the page's foot. */
const MOST_BY_ITSELF = 5;

/** The list is to have grown before its end comes into sight. */
const AHEAD = '0px 0px 50% 0px';

/** The works of an answer, as a list that grows at its end while the reader scrolls, or by a button. */
export interface WorksView {
  readonly root: HTMLElement;
  /** Draws an answer in place of the one before. */
  readonly show: (answer: SearchAnswer, heading: string | undefined) => void;
  /** Adds the works that an answer has beyond those that stand there. */
  readonly grow: (answer: SearchAnswer) => void;
  /** Says so at the end of the list where more works were asked for and could not be had. */
  readonly fail: () => void;
}

/** What the list asks for. */
export interface WorksActions {
  /** More works of the same search. */
  readonly showMore: () => void;
  /** The same again, after a failure. */
  readonly retry: () => void;
}

export function createWorksView(links: Permalinks, actions: WorksActions): WorksView {
  const list = element('ol', { class: 'work-list' });
  const before = element('div');
  const button = element('button', { type: 'button', class: 'button' });
  const more = element('p', { class: 'search-page__more' }, button);
  const printed = element('p', { class: 'print-only' });
  let grown = 0;
  let isFocusWanted = false;
  let state: 'standing' | 'growing' | 'failed' = 'standing';
  const ask = (): void => {
    observer.disconnect();
    const wanted = state === 'failed' ? actions.retry : actions.showMore;
    state = 'growing';
    wanted();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (grown >= MOST_BY_ITSELF || !entries.some(({ isIntersecting }) => isIntersecting)) return;
      grown += 1;
      ask();
    },
    { rootMargin: AHEAD },
  );
  button.addEventListener('click', () => {
    grown = 0;
    isFocusWanted = true;
    ask();
  });
  const end = (total: number): void => {
    const left = total - list.childElementCount;
    state = 'standing';
    more.hidden = left <= 0;
    printed.hidden = left <= 0;
    printed.textContent = words.someWorksPrinted(list.childElementCount, total);
    button.textContent = words.showMoreResults(left);
    observer.disconnect();
    if (left > 0) observer.observe(more);
  };
  const toCards = (works: readonly WorkResult[]): readonly HTMLElement[] =>
    works.map((work) => createResultCard(work, links));
  return {
    root: element('div', {}, before, list, more, printed),
    show: (answer, heading) => {
      grown = 0;
      isFocusWanted = false;
      before.replaceChildren(...createHeading(answer, heading));
      list.replaceChildren(...toCards(answer.works.results));
      end(answer.works.total);
    },
    grow: ({ works }) => {
      const cards = toCards(works.results.slice(list.childElementCount));
      list.append(...cards);
      end(works.total);
      // Where the reader has asked for more, reading goes on at the first work that came.
      if (isFocusWanted) cards[0]?.querySelector<HTMLElement>('.work-item__title a')?.focus();
      isFocusWanted = false;
    },
    fail: () => {
      if (state !== 'growing') return;
      state = 'failed';
      button.textContent = words.noMoreResults;
    },
  };
}

/** A heading that is seen only where the works are others than those sought, and why they are. */
function createHeading(
  { hints, isNearest }: SearchAnswer,
  heading: string | undefined,
): readonly HTMLElement[] {
  // Where a hint has said already which words nothing has, it is not said again.
  const nearest = hints.length > 0 ? words.nearestWorksAfterHint : words.nearestWorks;
  return [
    ...(isNearest ? [element('p', { class: 'search-page__nearest' }, nearest)] : []),
    heading === undefined
      ? element('h2', { class: 'sr-only' }, words.works)
      : element('h2', { class: 'label search-page__heading' }, heading),
  ];
}
