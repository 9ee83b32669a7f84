import { writeSiteFiles as writeAll } from '../../../../src/build/write-site-files.ts';
import { enterPhase } from '../phase-meter.ts';
import { toPhase } from '../phases.ts';

/** In the place of its namesake: counted, and without social images, which take long and have a limit of their own. */
export const writeSiteFiles: typeof writeAll = ({ files, ...others }, folder, draw) => {
  const counted = files.map((file) => {
    // Until the next file is asked for, this one is made and written.
    const begin = <T>(make: () => T): (() => T) => {
      return () => {
        enterPhase(toPhase(file.path.slice(others.home.length)));
        return make();
      };
    };
    const { toText, toParts } = file;
    return { ...file, toText: begin(toText), ...(toParts && { toParts: begin(toParts) }) };
  });
  return writeAll({ ...others, files: counted, images: [] }, folder, draw);
};
