import { writeSiteFiles as writeAll } from '../../../src/build/write-site-files.ts';

/** In the place of its namesake: social images take long, and have a limit of their own (src/site.config.ts). */
export const writeSiteFiles: typeof writeAll = (files, folder, draw) =>
  writeAll({ ...files, images: [] }, folder, draw);
