// Applied before the first paint, so that a chosen theme never flashes. Kept tiny: it stands in every page.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the system's theme holds then.
}
document.documentElement.classList.add('js');
