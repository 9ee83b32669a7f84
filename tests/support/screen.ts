/** A key by its name in the DOM. */
export type Key = 'Tab' | 'Enter' | ' ' | 'ArrowRight';

/** A page in a browser, whichever it is: a selector means the first of the elements it matches that is shown. */
export interface Screen {
  readonly open: (url: string) => Promise<void>;
  readonly goBack: () => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: Key, held?: 'Shift') => Promise<void>;
  /** Waits until the element is there, and points at the middle of it. */
  readonly click: (selector: string) => Promise<void>;
  /**
   * Waits until the element is there, and asks it something.
   * @param question runs in the browser: it knows nothing of what stands around it here
   */
  readonly ask: <T>(selector: string, question: (element: Element) => T) => Promise<T>;
  /** How many elements are shown now. */
  readonly count: (selector: string) => Promise<number>;
}

/** What an element says, with its spaces as they are seen. */
export async function readText(screen: Screen, selector: string): Promise<string> {
  const text = await screen.ask(selector, (element) =>
    'innerText' in element ? String(element.innerText) : '',
  );
  return text.replaceAll(/\s+/gu, ' ').trim();
}

export function readAddress(screen: Screen): Promise<string> {
  return screen.ask('html', ({ ownerDocument }) => ownerDocument.URL);
}
