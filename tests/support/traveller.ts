import type { Screen } from './screen.ts';

/** How somebody goes through the site. */
export interface Traveller {
  /** Puts the focus into a field. */
  readonly enter: (field: string) => Promise<void>;
  /** Follows a link, presses a button, ticks a box. */
  readonly activate: (target: string) => Promise<void>;
  /** Chooses one of a group of radio buttons. */
  readonly choose: (radio: string) => Promise<void>;
}

/** With a mouse or a finger. */
export function createPointer(screen: Screen): Traveller {
  return {
    enter: screen.click,
    activate: screen.click,
    choose: (radio) => screen.click(`label:has(${radio})`),
  };
}

/** With the keyboard alone: what cannot be reached by it is never reached. */
export function createKeyboard(screen: Screen): Traveller {
  const goTo = async (target: string): Promise<void> => {
    // Beyond the last link of a page stand the buttons of the browser: whoever wants an earlier link goes backwards.
    const isEarlier = await screen.ask(target, (element) => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return false;
      return Boolean(
        element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
    });
    for (let steps = 0; steps < 400; steps += 1) {
      if (await screen.ask(target, (element) => element.matches(':focus'))) return;
      await screen.press('Tab', isEarlier ? 'Shift' : undefined);
    }
    throw new Error(`The keyboard does not reach ${target}.`);
  };
  return {
    enter: goTo,
    activate: async (target) => {
      await goTo(target);
      const isBox = await screen.ask(target, (element) =>
        element.matches('input[type="checkbox"]'),
      );
      await screen.press(isBox ? ' ' : 'Enter');
    },
    choose: async (radio) => {
      const name = await screen.ask(radio, (element) => element.getAttribute('name'));
      await goTo(`input[name="${name ?? ''}"]:checked`);
      for (let steps = 0; steps < 20; steps += 1) {
        if (await screen.ask(radio, (element) => element.matches(':checked'))) return;
        await screen.press('ArrowRight');
      }
    },
  };
}
