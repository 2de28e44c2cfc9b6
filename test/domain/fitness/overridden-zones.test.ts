import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Zone, zones } from '../../../shared/domain/fitness/fitness';
import { overriddenZones, type ZoneOverrides } from '../../../shared/domain/fitness/overridden-zones';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { secondsPerKm } from '../../../shared/domain/units/quantity';

const threshold = secondsPerKm(297);
const row = (slowest: number, fastest: number) => ({ slowest: secondsPerKm(slowest), fastest: secondsPerKm(fastest) });

describe('zones set by hand', () => {
  it('are the threshold’s own where no row was touched', () => {
    expect(overriddenZones(threshold, {})).toEqual({ status: 'valid', zones: paceZones(threshold) });
  });

  it('move the edges of their neighbours', () => {
    const own = paceZones(threshold);

    expect(overriddenZones(threshold, { 4: row(310, 290) })).toEqual({
      status: 'valid',
      zones: { ...own, 3: row(own[3].slowest, 310), 4: row(310, 290), 5: row(290, own[5].fastest) },
    });
  });

  it.each<[string, ZoneOverrides, Zone, string]>([
    ['overlap', { 3: row(340, 305), 4: row(310, 290) }, 4, 'Zones 3 and 4 overlap'],
    ['leave a gap', { 3: row(340, 315), 4: row(310, 290) }, 4, 'Between zones 3 and 4 there is a gap'],
    ['are upside down', { 2: row(340, 380) }, 2, 'Zone 2 has to run from a slower pace to a faster one'],
    ['are no pace at all', { 6: row(268, 0) }, 6, 'Zone 6 has to run from a slower pace to a faster one'],
    [
      'leave no room between them',
      { 2: row(381, 313), 4: row(313, 288) },
      3,
      'Your own zones leave no room for zone 3',
    ],
    ['swallow the neighbour', { 4: row(313, 260) }, 5, 'Your own zones leave no room for zone 5'],
  ])('are refused where they %s', (_, byHand, zone, beginning) => {
    const refused = overriddenZones(threshold, byHand);

    expect(refused).toMatchObject({ status: 'invalid', zone });
    expect('sentence' in refused && refused.sentence).toContain(beginning);
  });

  it('stand in order and side by side, or are refused', () => {
    const pace = fc.integer({ min: 180, max: 500 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), pace, pace, (zone, one, other) => {
        const byHand = { [zone]: row(Math.max(one, other), Math.min(one, other)) };
        const read = overriddenZones(threshold, byHand);
        if (read.status === 'invalid') return;

        expect(read.zones).toMatchObject(byHand);
        const edges = zones.flatMap((each) => [read.zones[each].slowest, read.zones[each].fastest]);
        // Slowest of 1, fastest of 1, slowest of 2 …: equal where zones meet, falling elsewhere.
        edges.slice(1).forEach((edge, index) => {
          if (index % 2 === 0) expect(edge).toBeLessThan(edges[index] ?? 0);
          else expect(edge).toBe(edges[index]);
        });
      }),
    );
  });
});
