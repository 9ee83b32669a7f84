import { FILE_CHOICES } from '../catalogue/file-choice.ts';
import type { FileChoiceName, FileSetting } from '../catalogue/file-choice.ts';

const isName = (text: string): text is FileChoiceName => Object.hasOwn(FILE_CHOICES, text);

/**
 * Which exports have files of their own: as set, or as SITE_EXPORTS names it for one build.
 * @throws where SITE_EXPORTS names no choice
 */
export function selectExports(set: FileSetting): FileSetting {
  const named = process.env.SITE_EXPORTS;
  if (named === undefined || named === '') return set;
  if (isName(named)) return named;
  const names = Object.keys(FILE_CHOICES).join(', ');
  throw new Error(`SITE_EXPORTS is "${named}". It takes one of ${names}.`);
}
