import { describe, expect, it } from '@jest/globals';
import type { LivePlan } from '../../../shared/domain/adaptation/live-plan';
import type { ReplacementOrder } from '../../../shared/domain/adjustment/replacement';
import type { ModelSource, Provenance } from '../../../shared/domain/athlete/provenance';
import { livedLogs } from '../../../shared/domain/log/lived-logs';
import { type RunLog, runLogs } from '../../../shared/domain/log/run-log';
import type { SessionLog } from '../../../shared/domain/log/session-log';
import { addDays } from '../../../shared/domain/units/calendar';
import { metres, seconds } from '../../../shared/domain/units/quantity';
import { aKeptRecording } from '../../builders/runs/a-kept-recording';
import { aMonday, aPlannedRun } from '../../builders/runs/planned-runs';

const aRun = (id: string, day: number, km: number) => ({
  ...{ id, date: addDays(aMonday, day) },
  best: aKeptRecording({ kind: 'fit' }, { distance: metres(km * 1_000), moving: seconds(km * 360) }),
});
const told: SessionLog = {
  ...{ sessionId: 's', date: aMonday, outcome: 'done', effort: 4, pain: null, note: 'Fine.', actual: null },
};
const logsOf = (ran: number, planned = 10, day = 0) =>
  runLogs([aPlannedRun('s', 0, planned)], [aRun('r', day, ran)], {
    matches: [{ kind: 'exact', runIds: ['r'], sessionIds: ['s'] }],
  });

describe('what a run says of its session', () => {
  it('is done, done in part from below four fifths, or done on another day', () => {
    expect(logsOf(10.2)).toMatchObject([
      { outcome: 'done', date: aMonday, actual: { distance: 10_200, duration: 3_672 }, effort: null, note: '' },
    ]);
    expect(logsOf(8)).toMatchObject([{ outcome: 'done' }]);
    expect(logsOf(7.9)).toMatchObject([{ outcome: 'partly' }]);
    expect(logsOf(10, 10, 2)).toMatchObject([{ outcome: 'moved', date: addDays(aMonday, 2) }]);
  });

  it('is the sum of its runs, and of a run for several sessions each one’s share', () => {
    const split = { kind: 'split' as const, runIds: ['a', 'b'], sessionIds: ['s'] };
    expect(runLogs([aPlannedRun('s', 0, 12)], [aRun('a', 0, 5), aRun('b', 0, 6)], { matches: [split] })).toMatchObject([
      { outcome: 'done', actual: { distance: 11_000 }, runs: [{ activityId: 'a', provenance: 'upload' }, {}] },
    ]);
    const merged = { kind: 'merged' as const, runIds: ['r'], sessionIds: ['s', 't'] };
    const shares = runLogs([aPlannedRun('s', 0, 5), aPlannedRun('t', 0, 10)], [aRun('r', 0, 18)], {
      matches: [merged],
    });
    expect(shares.map(({ actual }) => actual.distance)).toEqual([6_000, 12_000]);
  });

  it('never stands against what was told, and only gives figures where none were told', () => {
    const ran = logsOf(10.2);

    expect(livedLogs([told], ran)).toEqual([{ ...told, actual: { distance: 10_200, duration: 3_672 } }]);
    const figures = { ...told, actual: { distance: metres(9_000), duration: seconds(3_000) } };
    expect(livedLogs([figures], ran)).toEqual([figures]);
    const skipped: SessionLog = { ...told, outcome: 'skipped' };
    expect(livedLogs([skipped], ran)).toEqual([skipped]);
    expect(livedLogs([], ran)).toEqual(ran);
    expect(livedLogs([told], [])).toEqual([told]);
  });
});

describe('what a coach is given of logs', () => {
  it('is nothing read from runs of Strava’s, nor from runs of which the type does not say', () => {
    const stravas = livedLogs<'strava-api'>([], []);
    const anyones = livedLogs([], [] as readonly RunLog<Provenance>[]);
    const watches = livedLogs([], [] as readonly RunLog<ModelSource>[]);

    // @ts-expect-error Strava's runs are not for coaching
    const live: Pick<LivePlan, 'logs'> = { logs: stravas };
    // @ts-expect-error nor are those that may be Strava's
    const lived: Pick<LivePlan, 'logs'> = { logs: anyones };
    // @ts-expect-error nor for one session alone
    const order: Pick<ReplacementOrder, 'logs'> = { logs: anyones };
    const allowed: Pick<LivePlan & ReplacementOrder, 'logs'> = { logs: watches };
    const asTold: Pick<LivePlan, 'logs'> = { logs: [told] };
    expect([live, lived, order, allowed, asTold]).toHaveLength(5);
  });
});
