/** Closes an open menu by Escape, which leads back to its button, and when the reader goes on elsewhere. */
export function startMenus(): void {
  const findOpen = (): HTMLDetailsElement | null => document.querySelector('[data-menu][open]');
  document.addEventListener('keydown', ({ key }) => {
    const menu = findOpen();
    if (key !== 'Escape' || !menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  const leave = ({ target }: Event): void => {
    const menu = findOpen();
    if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  document.addEventListener('click', leave);
  // What lies under an open menu could have the focus and not be seen.
  document.addEventListener('focusin', leave);
}
