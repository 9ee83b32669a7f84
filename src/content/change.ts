import { FOLDERS, IMPORT_FILES, IMPORT_FOLDER } from '../text/folders.ts';

/** What is to become of one entry's file. */
export interface Change {
  /** Place in the content folder: `works/keep-your-enemies-safer.md`. */
  readonly path: string;
  /** The whole text as it was read; undefined where there was no such file. */
  readonly before: string | undefined;
  /** The whole text as it shall be; undefined takes the file away. */
  readonly text: string | undefined;
}

/**
 * Changes that cannot be made, in sentences for the person who asked for them: files were changed in between, or
 * another command is at work.
 */
export class ChangeConflict extends Error {}

const PLACE = new RegExp(`^(?:${Object.values(FOLDERS).join('|')})/[^/\\\\]+\\.md$`, 'u');
const SETTINGS: readonly string[] = Object.values(IMPORT_FILES).map(
  (name) => `${IMPORT_FOLDER}/${name}`,
);

/**
 * Refuses what is neither an entry's file nor one of an import's settings: nothing else is ever written to.
 * @throws where a path leads elsewhere, or two changes are of one file
 */
export function requirePlaces(changes: readonly Change[]): void {
  const paths = changes.map(({ path }) => path);
  const wrong = paths.find(
    (path, index) =>
      !(PLACE.test(path) || SETTINGS.includes(path)) || paths.indexOf(path) !== index,
  );
  if (wrong !== undefined) throw new Error(`"${wrong}" is no place in a library, or named twice`);
}
