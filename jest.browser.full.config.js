import base from './jest.browser.config.js';

/** What takes too long to look at each time: every page in every state, theme and width. */
export default { ...base, testPathIgnorePatterns: ['/node_modules/'], roots: ['<rootDir>/test/browser/full'] };
