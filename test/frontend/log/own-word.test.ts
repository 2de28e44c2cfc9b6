import { describe, expect, it } from '@jest/globals';
import { ownWord } from '../../../frontend/log/own-word';
import { type RanLog, sessionReport } from '../../../shared/contract/session-log';
import { isoDate } from '../../../shared/domain/units/calendar';
import { metres, seconds } from '../../../shared/domain/units/quantity';

const ran: RanLog = {
  ...{ sessionId: 's1', date: isoDate('2026-11-22'), outcome: 'moved', effort: null, pain: null, note: '' },
  actual: { distance: metres(10_120), duration: seconds(3_004) },
  match: 'moved',
  runs: [{ activityId: 'r1', provenance: 'strava-api' }],
  forCoach: false,
};

describe('what an athlete says of a session that was recorded', () => {
  it('is the day and the outcome, and none of the figures', () => {
    const report = ownWord(ran, null);

    expect(report).toEqual({
      ...{ date: '2026-11-22', outcome: 'moved', effort: null, pain: null, note: '', actual: null },
    });
    expect(sessionReport.parse(report)).toEqual(report);
  });

  it('need not be said where a coach goes by the runs, or something was told', () => {
    const told = {
      sessionId: 's1',
      date: ran.date,
      outcome: 'done' as const,
      effort: 4,
      pain: 0,
      note: '',
      actual: null,
    };

    expect(ownWord({ ...ran, forCoach: true }, null)).toBeNull();
    expect(ownWord(ran, told)).toBeNull();
  });
});
