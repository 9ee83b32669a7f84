import { keepStored } from './stored.ts';

/** Where the choice is kept; theme.js reads it before the first paint. */
const KEY = 'theme';

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark now: by the reader's choice, else by the system's. */
function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen === undefined ? darkSystem.matches : chosen === 'dark';
}

/** Keeps the choice for further visits; where storage is forbidden it holds for this page. */
function choose(theme: 'light' | 'dark'): void {
  document.documentElement.dataset.theme = theme;
  keepStored(KEY, theme);
}

/** Lets the button in the header change between light and dark. */
export function startThemeSwitch(): void {
  const button = document.querySelector('[data-theme-switch]');
  if (!button) return;
  const show = (): void => {
    button.setAttribute('aria-pressed', String(isDark()));
  };
  button.addEventListener('click', () => {
    choose(isDark() ? 'light' : 'dark');
    show();
  });
  darkSystem.addEventListener('change', show);
  show();
}
