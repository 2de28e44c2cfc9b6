import { describe, expect, it } from '@jest/globals';
import { vickersOneRace } from '../../../../shared/domain/fitness/formulas/vickers';
import { metresPerMile } from '../../../../shared/domain/units/format';
import { type Metres, metres, minutes } from '../../../../shared/domain/units/quantity';

const marathonFrom = (halfMinutes: number, weeklyVolume: Metres): number =>
  vickersOneRace({ distance: metres(21_097.5), time: minutes(halfMinutes) }, weeklyVolume);
/** Seconds of `h:mm:ss`. */
const clock = (text: string): number => text.split(':').reduce((time, part) => time * 60 + Number(part), 0);
const miles = (count: number) => metres(count * metresPerMile);

describe('Vickers’ marathon', () => {
  it.each([
    [105, 20, '3:59:17'],
    [105, 30, '3:54:10'],
    [105, 40, '3:49:15'],
    [105, 60, '3:40:02'],
    [90, 20, '3:28:01'],
    [90, 30, '3:24:08'],
    [90, 40, '3:20:24'],
    [90, 60, '3:13:19'],
  ])('after a half in %d min at %d miles a week is %s', (half, mileage, marathon) => {
    expect(Math.abs(marathonFrom(half, miles(mileage)) - clock(marathon))).toBeLessThanOrEqual(1);
  });

  it('is never the 2:28 of the coefficient that is wrong by ten', () => {
    expect(marathonFrom(105, miles(30))).toBeGreaterThan(clock('3:30:00'));
  });

  it('takes no mileage beyond what the study saw', () => {
    expect(marathonFrom(105, miles(90))).toBe(marathonFrom(105, miles(60)));
    expect(marathonFrom(105, miles(0))).toBe(marathonFrom(105, miles(10)));
  });
});
