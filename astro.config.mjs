// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { useWords } from './src/build/use-words.ts';

// Modules that speak to readers are loaded once it is clear in which language.
const words = useWords();
const { watchContent } = await import('./src/build/content-watch-integration.ts');
const { publishOffline } = await import('./src/build/offline-integration.ts');
const { publishSiteFiles } = await import('./src/build/site-files-integration.ts');

/** Where the site will stand. SITE_URL and SITE_BASE replace these for one build. */
const SITE = 'https://common-ground.example';
const BASE = '/';

// Browsers hash a script after they have made its line ends LF (HTML Standard, 13.2.3.5).
const themeScript = readFileSync(new URL('./src/theme.js', import.meta.url), 'utf8').replaceAll(
  '\r\n',
  '\n',
);
/** @type {`sha256-${string}`} */
const themeHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}`;

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/**
 * One font in one style: two files, of which a browser fetches the second only where a page needs it. Upright letters
 * are variable; of italics there is one weight.
 * @param {string} name
 * @param {'normal' | 'italic'} style
 */
function variants(name, style) {
  return [
    { subset: 'latin', range: LATIN },
    { subset: 'latin-ext', range: LATIN_EXT },
  ].map(({ subset, range }) => ({
    style,
    weight: style === 'italic' ? /** @type {const} */ ('400') : /** @type {const} */ ('400 600'),
    // A font that comes too late waits for the next page: nothing shifts under a reader's eyes.
    display: /** @type {const} */ ('optional'),
    /** @type {[string, ...string[]]} */
    unicodeRange: [range],
    /** @type {[string, ...string[]]} */
    src: [`./src/fonts/${name}-${subset}-${style}.woff2`],
  }));
}

const [serifLatin, serifLatinExt] = variants('newsreader', 'normal');
const [italicLatin, italicLatinExt] = variants('newsreader', 'italic');
const [sansLatin, sansLatinExt] = variants('public-sans', 'normal');
if (
  !serifLatin ||
  !serifLatinExt ||
  !italicLatin ||
  !italicLatinExt ||
  !sansLatin ||
  !sansLatinExt
) {
  throw new Error('A font has no files.');
}

const site = process.env.SITE_URL ?? SITE;

/**
 * Reminds of the address while it is one that nobody can reach: `.example` is kept for examples (RFC 2606).
 * @type {import('astro').AstroIntegration}
 */
const reminder = {
  name: 'address',
  hooks: {
    'astro:build:start': ({ logger }) => {
      if (!URL.canParse(site) || !new URL(site).hostname.endsWith('.example')) return;
      logger.warn(`Links lead to ${site}, an address for examples. Set SITE in astro.config.mjs.`);
    },
  },
};

/** What every page runs; and what looks identifiers up, which shares so little with others that every page has it. */
const SITE_SCRIPTS = ['/src/browser/start.ts', '/src/browser/resolve.ts'];

/** What only the dialog and the page of search show: other pages that look something up do without it. */
const SEARCH_VIEW = /[\\/]src[\\/]search[\\/]view[\\/](?:hints|marked|wording|index-links)\.ts$/u;
const OUR_SCRIPT = /[\\/]src[\\/].*\.ts$/u;

/**
 * Whether every page has a module: one of these scripts imports it, by way of others or not.
 * @param {string} id
 * @param {{ getModuleInfo: (id: string) => { importers: readonly string[] } | null }} context
 * @returns {boolean}
 */
function isOnEveryPage(id, context) {
  if (SITE_SCRIPTS.some((script) => id.endsWith(script))) return true;
  const importers = context.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isOnEveryPage(importer, context));
}

export default defineConfig({
  site,
  base: process.env.SITE_BASE ?? BASE,
  trailingSlash: 'always',
  output: 'static',
  // Builds that run side by side each need a cache of their own.
  ...(process.env.SITE_CACHE ? { cacheDir: process.env.SITE_CACHE } : {}),
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Sums are taken of all files, and so last.
  integrations: [reminder, publishOffline(), publishSiteFiles(), watchContent()],
  // Bodies are rendered in src/markdown; colours of code would be inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  fonts: [
    {
      name: 'Newsreader',
      cssVariable: '--font-newsreader',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      options: { variants: [serifLatin, serifLatinExt, italicLatin, italicLatinExt] },
    },
    {
      name: 'Public Sans',
      cssVariable: '--font-public-sans',
      provider: fontProviders.local(),
      fallbacks: ['Arial', 'sans-serif'],
      options: { variants: [sansLatin, sansLatinExt] },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'"], hashes: [themeHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [words, tailwindcss()],
    worker: { plugins: () => [words] },
    // Small scripts and pictures stay files of their own, which the policy above allows and browsers keep.
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Two files of shared modules, and not one for each set of scripts that share them: a request costs a
              // reader on a phone more than a kilobyte does.
              codeSplitting: {
                groups: [
                  {
                    name: (id, context) => (isOnEveryPage(id, context) ? 'site' : null),
                    minShareCount: 2,
                    priority: 1,
                  },
                  {
                    name: (id) => (SEARCH_VIEW.test(id) ? null : 'lookup'),
                    minShareCount: 2,
                    test: OUR_SCRIPT,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
