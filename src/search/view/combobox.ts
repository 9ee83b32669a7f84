/** The list of options under a text field. */
export interface Combobox {
  /** To be called when the options in the list are others: none is chosen then. */
  readonly refresh: () => void;
}

/**
 * Lets a text field move through the options of a list while the focus and the caret stay in the field
 * (ARIA Authoring Practices, "Editable combobox with list autocomplete"). Options are links, so that a pointer opens
 * them as it opens any link; Enter opens the chosen one, with Ctrl or ⌘ in a new tab.
 */
export function createCombobox(field: HTMLInputElement, list: HTMLElement): Combobox {
  let chosen: HTMLAnchorElement | undefined;
  connect(field, list);

  const choose = (option: HTMLAnchorElement | undefined): void => {
    chosen?.setAttribute('aria-selected', 'false');
    chosen = option;
    if (!chosen) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    chosen.setAttribute('aria-selected', 'true');
    chosen.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', chosen.id);
  };
  const move = (step: 1 | -1): void => {
    const options = optionsOf(list);
    const from = chosen ? options.indexOf(chosen) : step === 1 ? -1 : 0;
    choose(options.at((from + step) % options.length));
  };

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (step !== undefined) move(step);
    else if (event.key === 'Enter' && chosen) open(chosen, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  });
  const refresh = (): void => {
    choose(undefined);
    for (const [index, option] of optionsOf(list).entries())
      option.id = `${list.id}-${String(index + 1)}`;
    field.setAttribute('aria-expanded', String(optionsOf(list).length > 0));
  };
  refresh();
  return { refresh };
}

function connect(field: HTMLInputElement, list: HTMLElement): void {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
}

function optionsOf(list: HTMLElement): readonly HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('a[role="option"]')];
}

function open({ href }: HTMLAnchorElement, inNewTab: boolean): void {
  if (inNewTab) window.open(href, '_blank', 'noopener');
  else location.assign(href);
}
