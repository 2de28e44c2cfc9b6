import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readZones, steppedPace, zonesDraftOf } from '../../../frontend/zones/zones-draft';
import { isoDate } from '../../../shared/domain/units/calendar';
import { secondsPerKm } from '../../../shared/domain/units/quantity';
import { aDetailedProfile } from '../fixtures/detailed-profile';

const today = isoDate('2026-11-21');
const known = (changes: Parameters<typeof aDetailedProfile>[0] = {}, units: 'km' | 'mi' = 'km') => ({
  profile: aDetailedProfile(changes),
  today,
  units,
});

describe('zones being set', () => {
  it('are sent back as they were saved, in either unit, while nothing is retyped', () => {
    const thresholds = fc.double({ min: 145, max: 720, noNaN: true });

    fc.assert(
      fc.property(thresholds, fc.constantFrom('km' as const, 'mi' as const), (threshold, units) => {
        const saved = known({ threshold: secondsPerKm(threshold) }, units);
        const { request } = readZones(zonesDraftOf(saved.profile, units), saved);
        expect(request).toEqual({ threshold, rows: {} });
      }),
    );
  });

  it('follow a threshold that is typed, and say when it lies far from the results', () => {
    const { fitness, table, request } = readZones({ threshold: '4:20', rows: {} }, known());

    expect(request?.threshold).toBe(260);
    expect(table[4]).toEqual({ slowest: 274, fastest: 252 });
    expect(fitness?.warning).toMatch(/faster than your results say/);
  });

  it('go by the results again when the hand is taken off', () => {
    const { fitness, request } = readZones({ threshold: null, rows: {} }, known({ threshold: secondsPerKm(260) }));

    expect(request).toEqual({ threshold: null, rows: {} });
    expect(fitness?.method).toBe('race');
  });

  it('keep a row set by hand, and let its neighbours meet it', () => {
    const { table, request } = readZones(
      { threshold: '4:57', rows: { 4: { slowest: '5:10', fastest: '4:50' } } },
      known(),
    );

    expect(request?.rows).toEqual({ 4: { slowest: 310, fastest: 290 } });
    expect([table[3].fastest, table[5].slowest]).toEqual([310, 290]);
  });

  it('refuse rows that overlap, with the row to mend', () => {
    const rows = { 3: { slowest: '5:40', fastest: '5:00' }, 4: { slowest: '5:10', fastest: '4:50' } };
    const { request, fault } = readZones({ threshold: '4:57', rows }, known());

    expect(request).toBeNull();
    expect(fault).toMatchObject({ at: 4, sentence: expect.stringMatching(/overlap/) });
  });

  it.each(['', 'fast', '1:59', '12:01'])('refuse “%s” as a threshold', (threshold) => {
    expect(readZones({ threshold, rows: {} }, known())).toMatchObject({ request: null, fault: { at: 'threshold' } });
  });

  it('step by a second of what is shown, per km or mile', () => {
    expect(steppedPace('4:59', 1, 'km')).toBe('5:00');
    expect(steppedPace('8:00', -1, 'mi')).toBe('7:59');
    expect(steppedPace('fast', 1, 'km')).toBe('fast');
  });
});
