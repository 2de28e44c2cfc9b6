import { describe, expect, it } from '@jest/globals';
import { noonOf } from '../../../local/plan/noon-of';
import { isoDate } from '../../../shared/domain/units/calendar';

describe('noon of a day', () => {
  it.each(['Pacific/Kiritimati', 'Pacific/Auckland', 'Europe/Madrid', 'UTC', 'America/New_York', 'Pacific/Pago_Pago'])(
    'falls on that day in %s',
    (timeZone) => {
      const there = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });

      expect(there.format(noonOf(isoDate('2026-12-31'), timeZone))).toBe('2026-12-31');
    },
  );
});
