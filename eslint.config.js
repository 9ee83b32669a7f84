// @ts-check
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * The folders and files of src/ by layer, each with those that stand to the left of it and may be imported.
 * @type {Record<string, readonly string[]>}
 */
const MAY_IMPORT = {
  words: [],
  text: [],
  schemas: ['text'],
  markdown: ['words', 'text', 'schemas'],
  catalogue: ['words', 'text', 'schemas', 'markdown'],
  editing: ['text', 'schemas', 'markdown', 'catalogue'],
  importing: ['words', 'text', 'schemas', 'markdown', 'catalogue', 'editing'],
  exports: ['words', 'text', 'schemas', 'markdown', 'catalogue'],
  search: ['words', 'text', 'schemas', 'markdown', 'catalogue', 'exports'],
  offline: ['text', 'catalogue', 'exports'],
  content: ['text', 'schemas'],
  build: [
    'text',
    'schemas',
    'markdown',
    'catalogue',
    'exports',
    'search',
    'offline',
    'content',
    'site.config.ts',
  ],
  // Of the catalogue and the exports only what needs no schema: Zod is not for browsers (tests/site/scripts.test.ts).
  // What pages say to the worker of the site, and it to them.
  browser: ['words', 'text', 'catalogue', 'exports', 'search', 'offline'],
  'site.ts': [
    'text',
    'schemas',
    'markdown',
    'catalogue',
    'exports',
    'search',
    'site.config.ts',
    'content',
    'build',
  ],
  'site.config.ts': ['exports'],
};
const LEFT_OF_PAGES = [
  ...['words', 'text', 'schemas', 'markdown', 'catalogue', 'exports', 'search'],
  ...['site.config.ts', 'site.ts', 'assets'],
];
MAY_IMPORT.components = LEFT_OF_PAGES;
MAY_IMPORT.layouts = [...LEFT_OF_PAGES, 'components', 'browser', 'styles', 'theme.js'];
MAY_IMPORT.pages = [...LEFT_OF_PAGES, 'components', 'layouts', 'browser'];

const ALL = [...Object.keys(MAY_IMPORT), 'content.config.ts', 'assets', 'styles', 'theme.js'];

/** Layers of plain TypeScript: no Astro, no disk, no clock, no environment. */
const PURE = [
  'words',
  'text',
  'schemas',
  'markdown',
  'catalogue',
  'editing',
  'importing',
  'exports',
  'search',
];

const NOT_PLAIN = {
  regex: '^(astro($|[:/])|node:|fs$|fs/|path$|os$|child_process$)',
  message: 'Left of site.ts there is no Astro, no disk, no clock and no environment.',
};
const NOT_THE_SITE = {
  regex: '^(\\.\\./)+(scripts|tests)/',
  message: 'The site does not depend on its commands or tests.',
};

/**
 * Refuses imports of what does not stand to the left of a layer.
 * @param {string} layer folder or file of src/
 * @returns {import('eslint').Linter.Config}
 */
function keepLayer(layer) {
  const allowed = MAY_IMPORT[layer] ?? [];
  const refused = ALL.filter((name) => name !== layer && !allowed.includes(name));
  const names = refused.map((name) => name.replaceAll('.', '\\.')).join('|');
  return {
    files: layer.includes('.') ? [`src/${layer}`] : [`src/${layer}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(#(content-)?|\\./|(\\.\\./)+)(${names})(/|\\?|$)`,
              message: `src/${layer} may import only what stands to the left of it: ${allowed.join(', ') || 'nothing'}.`,
            },
            NOT_THE_SITE,
            ...(PURE.includes(layer) ? [NOT_PLAIN] : []),
          ],
        },
      ],
    },
  };
}

export default defineConfig(
  globalIgnores(['dist*/', '.build/', '.astro/', 'node_modules/']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['**/*.{js,mjs,ts,astro}'],
    rules: {
      // Text is taken apart by code points on purpose: identifiers, file names and search terms have no emoji.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }, 'string'] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Leaving a key out of a copy is what the rest is for.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
    },
  },
  ...Object.keys(MAY_IMPORT).map(keepLayer),
  {
    files: ['scripts/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+src/(site\\.ts|components|layouts|pages|browser|styles)',
              message: 'Commands may use what stands to the left of site.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    files: PURE.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The same content gives the same site on any day: hand the date in.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The same content gives the same site on any day: hand the date in.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Two builds of the same content are equal.',
        },
        {
          selector: 'MemberExpression[object.type="MetaProperty"][property.name="env"]',
          message: 'Hand settings in.',
        },
      ],
    },
  },
  {
    // Types in templates are checked by `astro check`, which knows them better.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['src/theme.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['CSS', 'HTMLInputElement', 'MutationObserver', 'document', 'localStorage'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    files: ['src/offline/retired.js'],
    languageOptions: { globals: { caches: 'readonly' } },
  },
  {
    // TypeScript checks names in these too, and knows which stand in Node.
    files: ['**/*.mjs', '*.js'],
    rules: { 'no-undef': 'off' },
  },
);
