/** A sentence that is shown or said only if nothing else takes its place for a while. */
export interface DelayedText {
  readonly set: (text: string, delay: number) => void;
}

/** @param place where the text stands; delays are in milliseconds, and a new text cancels one that waits */
export function createDelayedText(place: Element): DelayedText {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    set: (text, delay) => {
      clearTimeout(timer);
      const show = (): void => {
        if (place.textContent !== text) place.textContent = text;
      };
      if (delay === 0) show();
      else timer = setTimeout(show, delay);
    },
  };
}
