import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { faultsOf } from '../../../frontend/push/preference-faults';
import { firstPreferences, type NotificationPreferences } from '../../../shared/contract/notification-preferences';
import { chosenPreferences } from '../../../shared/contract/notifications';
import { channels, noticeCategories } from '../../../shared/domain/notice/category';
import { isWithin } from '../../../shared/domain/notice/quiet-hours';

const channel = fc.constantFrom(...channels);
const time = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
/** Now and then both ends are the same, which chance alone would seldom bring. */
const span = fc.oneof(
  fc.record({ from: time, to: time }),
  time.map((at) => ({ from: at, to: at })),
);
const preferences: fc.Arbitrary<NotificationPreferences> = fc.record({
  channels: fc.record(
    Object.fromEntries(noticeCategories.map((each) => [each, channel])) as Record<
      (typeof noticeCategories)[number],
      typeof channel
    >,
  ),
  quietHours: fc.option(span),
  morningAt: time,
  mailInstead: fc.boolean(),
});

describe('what is wrong with preferences', () => {
  it('is nothing where the API takes them, and something where it does not', () => {
    fc.assert(
      fc.property(preferences, (draft) => {
        expect(Object.keys(faultsOf(draft)).length === 0).toBe(chosenPreferences.safeParse(draft).success);
      }),
    );
    expect(faultsOf(firstPreferences)).toEqual({});
  });

  it('is told at the field where it is mended', () => {
    const morning = { ...firstPreferences.channels, morningSession: 'push' as const };

    expect(faultsOf({ ...firstPreferences, channels: morning, morningAt: '06:00' })).toEqual({
      morningAt: 'morningInQuiet',
    });
    expect(faultsOf({ ...firstPreferences, channels: morning, morningAt: '' })).toEqual({ morningAt: 'noTime' });
    expect(faultsOf({ ...firstPreferences, quietHours: { from: '', to: '07:00' } })).toEqual({
      'quiet-from': 'noTime',
    });
    expect(faultsOf({ ...firstPreferences, quietHours: { from: '07:00', to: '07:00' } })).toEqual({
      'quiet-to': 'sameTime',
    });
  });
});

describe('quiet hours', () => {
  it('are all the day but what lies between their end and their beginning', () => {
    fc.assert(
      fc.property(time, time, time, (from, to, moment) => {
        fc.pre(from !== to);
        expect(isWithin({ from, to }, moment)).toBe(!isWithin({ from: to, to: from }, moment));
        expect(isWithin({ from, to }, from)).toBe(true);
        expect(isWithin({ from, to }, to)).toBe(false);
      }),
    );
  });
});
