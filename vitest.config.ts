import { defineConfig } from 'vitest/config'

/**
 * Pure tests, in two processes; tests that start a real browser and tests of built sites, two files at a time; and tests
 * of whole verbs, alone, since they stop them at a moment.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/published/**'],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          exclude: ['tests/build/**'],
          globalSetup: 'tests/pdf/prints-folder.ts',
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'published',
          include: ['tests/published/**/*.test.ts'],
          globalSetup: 'tests/published/build-sites.ts',
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'verbs',
          include: ['tests/build/**/*.browser.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
