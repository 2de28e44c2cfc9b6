import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetReader, knownReader, rememberReader } from '../../../frontend/auth/reader';

const aStore = () => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
};
const inTab = (tab: ReturnType<typeof aStore>) =>
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, value: tab });

describe('who may read what is saved on a device', () => {
  const before = {
    localStorage: Object.getOwnPropertyDescriptor(globalThis, 'localStorage') ?? {
      configurable: true,
      value: undefined,
    },
    sessionStorage: Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage') ?? {
      configurable: true,
      value: undefined,
    },
  };
  beforeEach(() => {
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: aStore() });
    inTab(aStore());
  });
  afterEach(() => void Object.defineProperties(globalThis, before));

  it('is nobody before a sign-in, and whoever signed in, in this tab and in new ones', () => {
    expect(knownReader()).toBeNull();
    rememberReader('one');
    expect(knownReader()).toBe('one');
    inTab(aStore());
    expect(knownReader()).toBe('one');
  });

  it('is nobody in the tab of an athlete after whom another signed in', () => {
    const first = aStore();
    inTab(first);
    rememberReader('one');
    inTab(aStore());
    rememberReader('two');
    expect(knownReader()).toBe('two');
    inTab(first);
    expect(knownReader()).toBeNull();
    rememberReader('one');
    expect(knownReader()).toBe('one');
  });

  it('is nobody in any tab once one has signed out', () => {
    const first = aStore();
    inTab(first);
    rememberReader('one');
    inTab(aStore());
    rememberReader('one');
    forgetReader();
    expect(knownReader()).toBeNull();
    inTab(first);
    expect(knownReader()).toBeNull();
  });
});
