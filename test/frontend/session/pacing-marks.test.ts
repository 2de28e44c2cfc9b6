import { describe, expect, it } from '@jest/globals';
import { pacingMarks } from '../../../frontend/session/pacing-marks';
import { metres, secondsPerKm } from '../../../shared/domain/units/quantity';

const pace = { fastest: secondsPerKm(274), slowest: secondsPerKm(281) };

describe('pacing of a race', () => {
  it('marks every five kilometres of a half marathon, and its finish', () => {
    const marks = pacingMarks(metres(21_098), pace, 'km');

    expect(marks.map(({ at }) => at / 1000)).toEqual([5, 10, 15, 20, 21.098]);
    expect(marks[0]).toEqual({ at: 5_000, isFinish: false, fastest: 1_370, slowest: 1_405 });
    expect(marks.at(-1)).toMatchObject({ isFinish: true, fastest: 5_781, slowest: 5_929 });
  });

  it('marks every kilometre of a 5K, and none on top of the finish', () => {
    expect(pacingMarks(metres(5_000), pace, 'km').map(({ at }) => at)).toEqual([1_000, 2_000, 3_000, 4_000, 5_000]);
  });

  it('marks miles for those who think in miles', () => {
    const marks = pacingMarks(metres(42_195), pace, 'mi');

    expect(marks.map(({ at }) => Math.round(at / 1609.344))).toEqual([5, 10, 15, 20, 25, 26]);
  });
});
