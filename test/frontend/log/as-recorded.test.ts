import { describe, expect, it } from '@jest/globals';
import { asRecorded } from '../../../frontend/log/as-recorded';
import { type RanLog, sessionReport } from '../../../shared/contract/session-log';
import { isoDate } from '../../../shared/domain/units/calendar';
import { metres, seconds } from '../../../shared/domain/units/quantity';

const told = {
  ...{ sessionId: 's1', date: isoDate('2026-11-21'), outcome: 'done' as const },
  ...{ effort: 4, pain: 0, note: 'windy', actual: null },
};
const ran: RanLog = {
  ...told,
  ...{ effort: null, pain: null, note: '', date: isoDate('2026-11-22'), outcome: 'moved' },
  actual: { distance: metres(10_120), duration: seconds(3_004) },
  match: 'moved',
  runs: [{ activityId: 'r1', provenance: 'strava-api' }],
  forCoach: false,
};

describe('a session told as recorded', () => {
  it('is a report with the day, the outcome and the figures of its runs', () => {
    const report = asRecorded(ran, null);

    expect(report).toEqual({
      ...{ date: '2026-11-22', outcome: 'moved', effort: null, pain: null, note: '' },
      actual: { distance: 10_120, duration: 3_004 },
    });
    expect(sessionReport.parse(report)).toEqual(report);
  });

  it('leaves what was told of it and adds the figures', () => {
    const { sessionId: _, ...words } = told;

    expect(asRecorded(ran, told)).toEqual({ ...words, actual: ran.actual });
  });

  it.each([
    ['a coach goes by the runs already', { ...ran, forCoach: true }, null],
    ['the athlete gave figures', ran, { ...told, actual: { distance: metres(9_000), duration: seconds(3_000) } }],
    ['the athlete says it was skipped', ran, { ...told, outcome: 'skipped' as const }],
  ])('is not offered where %s', (_, runs, log) => {
    expect(asRecorded(runs, log)).toBeNull();
  });
});
