/** What this site keeps in a browser, by key. Storage may be forbidden or full: nothing here throws. */

/** The value under a key; undefined where there is none or storage is forbidden. */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value; false where the browser refuses. */
export function keepStored(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
