import { jest } from '@jest/globals';

// A browser on a busy machine may miss a moment: a journey that fails is tried once more, and what failed is told.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
