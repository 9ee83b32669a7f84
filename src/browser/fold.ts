import * as words from '#words';
/** Buttons with `data-fold` open the long list that their `aria-controls` names, and close it again. */
export function startFolding(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-fold]')) {
    const list = document.getElementById(button.getAttribute('aria-controls') ?? '');
    const closedLabel = button.textContent;
    button.addEventListener('click', () => {
      const isOpen = list?.classList.toggle('is-open') ?? false;
      button.setAttribute('aria-expanded', String(isOpen));
      button.textContent = isOpen ? words.showFewer : closedLabel;
      // The reader goes on where the new names begin.
      if (isOpen) list?.querySelector<HTMLElement>(':scope > .folds__rest a')?.focus();
    });
  }
}
