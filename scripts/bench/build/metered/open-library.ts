import { leaveLibrary as leave } from '../../../../src/build/open-library.ts';
import { enterPhase } from '../phase-meter.ts';

export * from '../../../../src/build/open-library.ts';

/** In the place of its namesake: what follows are pages. */
export const leaveLibrary: typeof leave = (library) => {
  leave(library);
  enterPhase('pages');
};
