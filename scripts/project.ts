import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, as an address and as a path that ends in a separator. */
export const rootUrl = new URL('../', import.meta.url);
export const root = fileURLToPath(rootUrl);
