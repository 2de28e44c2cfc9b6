import base from './jest.config.js';

/** The journeys: the built app on the laptop cloud, in headless Chromium, three at a time. */
export default {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/', '/test/browser/full/'],
  globalSetup: '<rootDir>/test/browser/support/start-cloud.ts',
  globalTeardown: '<rootDir>/test/browser/support/stop-cloud.ts',
  setupFilesAfterEnv: ['<rootDir>/test/browser/support/second-try.ts'],
  maxWorkers: 3,
  testTimeout: 180000,
};
