// Applied before the first paint, so that a chosen theme never flashes. Kept tiny: it stands in every page.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  // The link to saved works has its place from the start, so that nothing shifts when it is filled.
  if (localStorage.getItem('saved-works')?.includes('"'))
    document.documentElement.classList.add('has-saved');
} catch {
  // Storage may be forbidden; the system's theme holds then.
}
document.documentElement.classList.add('js');
