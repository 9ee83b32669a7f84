import { citeWorks as citeAll } from '../../../../src/build/cite-works.ts';
import { withinPhase } from '../phase-meter.ts';

export * from '../../../../src/build/cite-works.ts';

/** In the place of its namesake: counted. */
export const citeWorks: typeof citeAll = (...parameters) =>
  withinPhase('citations', () => citeAll(...parameters));
