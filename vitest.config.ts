import { defineConfig } from 'vitest/config';

/** Tests that need neither a built site nor a browser: one folder for each folder of src/ and for the commands. */
const UNIT = [
  'build',
  'text',
  'words',
  'schemas',
  'markdown',
  'catalogue',
  'editing',
  'importing',
  'exports',
  'search',
  'offline',
  'content',
  'components',
  'browser-code',
  'commands',
  'fuzz',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: UNIT.map((folder) => `tests/${folder}/**/*.test.ts`),
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/support/global-setup.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/global-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Several browsers at once slow one another down until something times out.
          maxWorkers: 2,
          // A page on a busy machine may take longer than a second to say what is waited for.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
