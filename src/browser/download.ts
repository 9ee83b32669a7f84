import type { Form } from '../exports/forms.ts';

/**
 * Hands a file that was made in the page to the browser, which keeps it where it keeps downloads.
 * @param name without the ending, which is that of the form
 */
export function offerDownload(name: string, { id, type }: Form, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${id}`;
  link.click();
  // The browser reads the file after this; it needs the address a little longer.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
