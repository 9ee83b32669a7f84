import { ID } from './id.ts';

/**
 * Bytes that a file system allows for a name are 255 nearly everywhere. Behind an id or a slug stands the form
 * (".linkset.json" is the longest), and while a file is written 41 more (write-whole.ts).
 */
export const LONGEST_ID = 150;
/** In bytes of UTF-8: 66 signs of Chinese. */
export const LONGEST_SLUG = 200;

/** What Windows keeps for devices, whatever ends the name: such a file cannot be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/u;

/** What is to be taken instead of a text that cannot be an id, as words after "Take"; undefined where it can be one. */
export function adviseOnId(text: string): string | undefined {
  if (!ID.test(text)) return 'lower-case letters a–z, digits and single hyphens';
  if (text.length > LONGEST_ID) return `at most ${String(LONGEST_ID)} signs`;
  if (isDevice(text)) return 'another word, for Windows keeps this one for a device';
  return undefined;
}

/** Whether a file or a folder on Windows can have no such name. */
export function isDevice(name: string): boolean {
  return DEVICE.test(name);
}
