// Applied before the first paint, so that what a reader chose never flashes. Kept tiny: it stands in every page.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const style = localStorage.getItem('citation-style');
  if (style) {
    // The cite box is not there yet: its choice is made as soon as it is read.
    const observer = new MutationObserver(() => {
      const input = document.querySelector(`[name=citation-style][value=${CSS.escape(style)}]`);
      if (input instanceof HTMLInputElement) input.checked = true;
      if (input || document.readyState !== 'loading') observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  }
  // The link to saved works has its place from the start, so that nothing shifts when it is filled.
  if (localStorage.getItem('saved-works')?.includes('"'))
    document.documentElement.classList.add('has-saved');
} catch {
  // Storage may be forbidden; what the system and the page say holds then.
}
document.documentElement.classList.add('js');
