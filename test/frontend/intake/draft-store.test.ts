import { beforeEach, describe, expect, it } from '@jest/globals';
import { forgetDraft, storeDraft, storedDraft } from '../../../frontend/intake/draft-store';
import { aDraft } from './a-draft';

class Shelf implements Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  readonly kept = new Map<string, string>();
  full = false;
  getItem = (key: string) => this.kept.get(key) ?? null;
  removeItem = (key: string) => void this.kept.delete(key);
  setItem = (key: string, text: string) => {
    if (this.full) throw new Error('QuotaExceededError');
    this.kept.set(key, text);
  };
}

describe('the draft on this device', () => {
  let shelf: Shelf;
  beforeEach(() => {
    shelf = new Shelf();
    Object.defineProperty(globalThis, 'localStorage', { value: shelf, configurable: true });
  });

  it('survives a reload, for the athlete who typed it and nobody else', () => {
    storeDraft('ann', aDraft({ raceName: 'Ann’s race' }));

    expect(storedDraft('ann', aDraft())?.raceName).toBe('Ann’s race');
    expect(storedDraft('bob', aDraft())).toBeNull();
  });

  it('fits a newer form: what it lacks is filled from the blank', () => {
    shelf.kept.set('pacewright.draft.ann', JSON.stringify({ raceName: 'Old' }));

    expect(storedDraft('ann', aDraft({ peak: '60' }))).toEqual(aDraft({ raceName: 'Old', peak: '60' }));
  });

  it('counts as none when it is unreadable', () => {
    shelf.kept.set('pacewright.draft.ann', '{"raceName":');

    expect(storedDraft('ann', aDraft())).toBeNull();
  });

  it('costs nothing but the reload when the store is full', () => {
    shelf.full = true;

    expect(() => storeDraft('ann', aDraft())).not.toThrow();
  });

  it('is gone when the athlete signs out', () => {
    storeDraft('ann', aDraft());
    forgetDraft('ann');

    expect(storedDraft('ann', aDraft())).toBeNull();
  });
});
