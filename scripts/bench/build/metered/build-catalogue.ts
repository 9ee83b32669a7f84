import { buildLibrary as buildAll } from '../../../../src/catalogue/build.ts';
import { withinPhase } from '../phase-meter.ts';

export * from '../../../../src/catalogue/build.ts';

/** In the place of its namesake: counted. */
export const buildLibrary: typeof buildAll = (...parameters) =>
  withinPhase('catalogue', () => buildAll(...parameters));
