import type { WorksForm } from './forms.ts';

const JOINERS = {
  bib: (files) => files.join('\n'),
  ris: (files) => files.join('\r\n'),
  'csl.json': joinArrays,
} as const satisfies Record<WorksForm, (files: readonly string[]) => string>;

/**
 * Files with one work each as one file with all of them, equal byte for byte to what `toWorksFile` writes.
 * @param files each as `toWorksFile` writes it, in the order wanted
 */
export function joinWorksFiles(form: WorksForm, files: readonly string[]): string {
  return JOINERS[form](files);
}

/** Arrays of JSON as this library indents them: the brackets stand alone on the first and the last line. */
function joinArrays(files: readonly string[]): string {
  const items = files.map((file) => file.replace(/^\[\n/u, '').replace(/\n\]\n$/u, ''));
  return items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`;
}
