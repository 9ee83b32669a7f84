import { writeSiteFiles as writeAll } from '../../../../src/build/write-site-files.ts';
import { enterPhase } from '../phase-meter.ts';
import { toPhase } from '../phases.ts';

/** In the place of its namesake: counted, and without social images, which take long and have a limit of their own. */
export const writeSiteFiles: typeof writeAll = ({ files, ...others }, folder, draw) => {
  const counted = files.map((file) => ({
    ...file,
    toText: () => {
      // Until the next file is asked for, this one is made and written.
      enterPhase(toPhase(file.path.slice(others.home.length)));
      return file.toText();
    },
  }));
  return writeAll({ ...others, files: counted, images: [] }, folder, draw);
};
