import { AsyncLocalStorage } from 'node:async_hooks';
import { TestEnvironment } from 'jest-environment-node';

const { run } = AsyncLocalStorage.prototype;
/** Stores that the tests of a file have entered, jest’s own among them. */
const entered = new Set();

AsyncLocalStorage.prototype.run = function (...entry) {
  entered.add(this);
  return run.apply(this, entry);
};

/**
 * Closes what a file’s tests left open for good. Up to Node 22 every promise carries every store that was ever entered:
 * jest enters one for each file, and the hundredth file would pay for all of them.
 */
export default class ClosingEnvironment extends TestEnvironment {
  async teardown() {
    for (const store of entered) store.disable();
    entered.clear();
    await super.teardown();
  }
}
