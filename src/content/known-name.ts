import path from 'node:path';

/**
 * A place in a content folder as people know it: from the folder's own name on, with `/` between the parts.
 * @param absolute the place
 * @param folder the content folder
 */
export function toKnownName(absolute: string, folder: string): string {
  return path
    .join(path.basename(folder), path.relative(folder, absolute))
    .replaceAll(path.sep, '/');
}
