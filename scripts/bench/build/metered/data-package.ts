import { buildDataPackage as buildAll } from '../../../../src/exports/data-package.ts';
import { withinPhase } from '../phase-meter.ts';

export * from '../../../../src/exports/data-package.ts';

/** In the place of its namesake: counted. */
export const buildDataPackage: typeof buildAll = (...parameters) =>
  withinPhase('data package', () => buildAll(...parameters));
