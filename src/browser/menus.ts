/** Closes an open menu by Escape, which leads back to its button, and by a click elsewhere. */
export function startMenus(): void {
  const findOpen = (): HTMLDetailsElement | null => document.querySelector('[data-menu][open]');
  document.addEventListener('keydown', ({ key }) => {
    const menu = findOpen();
    if (key !== 'Escape' || !menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    const menu = findOpen();
    if (menu && !(target instanceof Node && menu.contains(target))) menu.open = false;
  });
}
