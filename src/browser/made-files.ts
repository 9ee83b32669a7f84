import * as words from '#words';
import { readSettings } from '../search/view/settings.ts';

/**
 * Lets buttons with `data-make` put together the file that they name, of what `data-of` names. What makes it is fetched
 * at the first click. A button says beside its name what went wrong, as long as something does.
 */
export function startMadeFiles(): void {
  addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-make]') : null;
    if (button) void offerFile(button);
  });
}

async function offerFile(button: HTMLElement): Promise<void> {
  const { of = '', make = '' } = button.dataset;
  const fault = button.querySelector('[data-make-fault]');
  try {
    const { makeFile } = await import('./make-file.ts');
    await makeFile(of, make, readSettings());
    fault?.replaceChildren();
  } catch (error) {
    fault?.replaceChildren(error instanceof Error ? ` ${error.message}` : ` ${words.reloadPage}`);
  }
}
