import { describe, expect, it } from '@jest/globals';
import { runFactsOf } from '../../../shared/domain/fitness/run-facts-of';
import { isoDate } from '../../../shared/domain/units/calendar';
import { aKeptRecording } from '../../builders/runs/a-kept-recording';
import { aTrace, aTracedRecording } from '../../builders/runs/a-recording';

/** The mean of a run's paces, by time, once fitness reads them. */
const meanPaceOf = (pace: number): number => {
  const best = aKeptRecording({ kind: 'fit' }, aTracedRecording(aTrace([{ seconds: 3_000, pace }])));
  const { paces } = runFactsOf({ id: best.id, best, others: [] }, isoDate('2026-11-21'), []);
  return paces.reduce((sum, bin) => sum + bin.pace * bin.time, 0) / paces.reduce((sum, { time }) => sum + time, 0);
};

describe('what fitness reads of a run', () => {
  it('are its paces, neither faster nor slower on the whole than they were run', () => {
    const paces = Array.from({ length: 20 }, (_, place) => 290.25 + place / 2);
    const off = paces.map((pace) => meanPaceOf(pace) - pace);

    for (const one of off) expect(Math.abs(one)).toBeLessThanOrEqual(2.5 + 1e-9);
    expect(Math.abs(off.reduce((sum, one) => sum + one, 0) / off.length)).toBeLessThan(0.3);
  });
});
