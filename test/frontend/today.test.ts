import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { deviceTimeZone, todayHere, todayIn } from '../../frontend/today';

afterEach(() => void jest.useRealTimers());

describe('today', () => {
  it.each(['2026-11-24T00:00:00Z', '2026-11-24T11:59:59Z', '2026-12-31T23:59:59Z', '2028-02-29T12:00:00Z'])(
    'on this device is the day of its time zone: %s',
    (instant) => {
      jest.useFakeTimers({ now: new Date(instant) });

      expect(todayHere()).toBe(todayIn(deviceTimeZone()));
    },
  );

  it('differs between the ends of the world', () => {
    jest.useFakeTimers({ now: new Date('2026-11-24T11:30:00Z') });

    expect(todayIn('Pacific/Kiritimati')).toBe('2026-11-25');
    expect(todayIn('Pacific/Pago_Pago')).toBe('2026-11-24');
  });
});
