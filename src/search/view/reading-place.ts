import type { ReadingPlace } from './search-history.ts';

/** A page that was not scrolled for so long, in milliseconds, is being read. */
const REST = 150;

/**
 * Tells how far the page is read: when scrolling rests, and when a link among the results is followed.
 * @param results whose links lead away from the page
 */
export function followReading(
  results: HTMLElement,
  remember: (reading: ReadingPlace) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember({ top: window.scrollY });
    }, REST);
  });
  results.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (href === undefined || href === null) return;
    clearTimeout(timer);
    remember({ top: window.scrollY, link: href });
  });
}

/** Leads the reader back to where the page was left. */
export function returnTo(results: HTMLElement, { top, link }: ReadingPlace): void {
  if (link !== undefined) {
    results
      .querySelector<HTMLElement>(`a[href="${CSS.escape(link)}"]`)
      ?.focus({ preventScroll: true });
  }
  window.scrollTo({ top, behavior: 'instant' });
}
