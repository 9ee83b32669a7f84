/**
 * Until the search page's own script is there, which a slow line brings later: the field has the query of the address,
 * and another query keeps what else the address says.
 * @param form that of the search page; null on other pages
 */
export function bridgePage(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLInputElement>('[data-search-field]');
  if (!form || !field) return;
  if (field.value === '' && document.activeElement !== field)
    field.value = new URLSearchParams(location.search).get('q') ?? '';
  form.addEventListener('submit', (event) => {
    if (form.closest('[data-search-started]')) return;
    event.preventDefault();
    const parameters = new URLSearchParams(location.search);
    parameters.set('q', field.value.trim());
    location.search = parameters.toString();
  });
}
