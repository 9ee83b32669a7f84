import { listSearchFiles as listAll } from '../../../../src/build/search-files.ts';
import { withinPhase } from '../phase-meter.ts';

export * from '../../../../src/build/search-files.ts';

/** In the place of its namesake: counted. */
export const listSearchFiles: typeof listAll = (publication) =>
  withinPhase('search index', () => listAll(publication));
