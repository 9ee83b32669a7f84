/** Nothing has been typed for so long, in milliseconds: the reader looks at the results. */
const REST = 500;

/** Whether the reader is typing, as the page's styles know it. */
export interface Typing {
  /** From now on all results are laid out, until the next key. */
  readonly stop: () => void;
}

/** Marks the page while the reader types, when each key has results of its own: styles pass over those out of sight. */
export function followTyping(root: HTMLElement, field: HTMLInputElement): Typing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    delete root.dataset.searchTyping;
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    root.dataset.searchTyping = '';
    timer = setTimeout(stop, REST);
  });
  return { stop };
}
