/**
 * What ESLint does not see: circles among modules, and packages that are used but not declared.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Modules that need each other are one concept in two files, or a layer turned round.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'declared-packages-only',
      comment:
        'What is used must be pinned in package.json, not be there by way of another package.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'site-without-development-packages',
      comment: 'The site is built without what only tests and checks need.',
      severity: 'error',
      from: {
        path: ['^src', '^scripts/(?!test|bench|fonts|fuzz)', '^astro\\.config'],
        // Named there for its types; at run time it is looked up only where it is installed.
        pathNot: '^scripts/setup/browser',
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.astro$', '^astro:', '\\?raw$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
};
