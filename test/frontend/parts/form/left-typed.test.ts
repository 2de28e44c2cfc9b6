import { describe, expect, it } from '@jest/globals';
import { dropTyped, leaveTyped, takeTyped } from '../../../../frontend/parts/form/left-typed';

const aStore = () => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  };
};
const here = { athleteId: 'athlete-a', path: '/settings/zones' };
const typed = { zones: { distance: '10', time: '45:0' }, 'heart rate': '1720' };

describe('what was typed when a session ended', () => {
  it('is there for the same form after the sign-in, once', () => {
    const store = aStore();
    leaveTyped(store, { ...here, typed });

    expect(takeTyped(store, here, 'zones')).toEqual(typed.zones);
    expect(takeTyped(store, here, 'heart rate')).toBe('1720');
    expect(takeTyped(store, here, 'zones')).toBeUndefined();
  });

  it.each([
    ['another athlete', { ...here, athleteId: 'athlete-b' }],
    ['another page', { ...here, path: '/settings/profile' }],
  ])('is nothing to %s', (_, elsewhere) => {
    const store = aStore();
    leaveTyped(store, { ...here, typed });

    expect(takeTyped(store, elsewhere, 'zones')).toBeUndefined();
  });

  it('is gone when the athlete signs out', () => {
    const store = aStore();
    leaveTyped(store, { ...here, typed });
    dropTyped(store);

    expect(takeTyped(store, here, 'zones')).toBeUndefined();
  });

  it('is given up where the tab can keep nothing', () => {
    const full = {
      ...aStore(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    leaveTyped(full, { ...here, typed });

    expect(takeTyped(full, here, 'zones')).toBeUndefined();
  });
});
