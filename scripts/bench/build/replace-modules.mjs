// @ts-check
// Loaded before a build (`node --import`): puts modules of the benchmark in the place of some of the site, so that the
// site needs no switches for being measured. REPLACED names them, a line each: "/from/a.ts=/to/b.ts".
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const pairs = (process.env.REPLACED ?? '').split('\n').filter(Boolean);
const replaced = new Map(
  pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('=').map((file) => pathToFileURL(file).href);
    return [from, to];
  }),
);

registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    const url = replaced.get(resolved.url);
    // What replaces a module may well use it.
    return url === undefined || url === context.parentURL ? resolved : { ...resolved, url };
  },
});
