import { buildSites } from '../../tests/support/build-sites.ts';

// The sites that the tests look at, built once for all of them.
const folder = process.env.TEST_SITES;
if (folder === undefined) throw new Error('TEST_SITES names no folder.');
await buildSites(folder);
