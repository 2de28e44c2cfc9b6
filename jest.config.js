import { availableParallelism } from 'node:os';

// Functions under test keep their log lines to themselves.
process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';

/** Jest runs the sources as ES modules; swc only strips the types. */
export default {
  testEnvironment: '<rootDir>/test/closing-environment.js',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/cdk.out', '<rootDir>/dist', '<rootDir>/.pacewright'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  setupFiles: ['<rootDir>/test/seed.ts'],
  testSequencer: '<rootDir>/test/heaviest-first.js',
  // Tests that wait for what they start leave a core to the others.
  maxWorkers: Math.max(3, Math.ceil(availableParallelism() / 2)),
  testTimeout: 60000,
};
