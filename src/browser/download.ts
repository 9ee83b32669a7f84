import type { WorksForm } from '../exports/works-files.ts';

/** Media types of the forms, as the library's own files have them. */
const TYPES = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const satisfies Record<WorksForm, string>;

/** Hands a file that was made in the page to the browser, which keeps it where it keeps downloads. */
export function offerDownload(name: string, form: WorksForm, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${TYPES[form]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${form}`;
  link.click();
  // The browser reads the file after this; it needs the address a little longer.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
