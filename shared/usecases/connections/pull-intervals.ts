import { LeaveRefused } from '../../contract/faults';
import type { IntervalsGrant, PullErrand, PullRecord } from '../../contract/stored/connection';
import { isRunning } from '../../domain/activity/recording';
import { addDays, isoDate } from '../../domain/units/calendar';
import type { Clock, IntervalsActivity, IntervalsIcu, IntervalsVault } from '../../ports';
import { type PullStepPorts, pullStep } from './pull-step';
import type { RunKeeping } from './run-keeping';

export type PullIntervalsPorts = PullStepPorts &
  Readonly<{ intervals: IntervalsIcu; intervalsVault: IntervalsVault; runs: Pick<RunKeeping, 'keep'>; clock: Clock }>;

/** A year: what fitness is reckoned from, and a season before it to compare with. */
export const pullDays = 365;
/** Days of one step: their list and the traces of their runs come within a few seconds. */
const daysAStep = 14;

/** Takes one step of fetching an athlete's runs from intervals.icu: a fortnight, the latest first. */
export const pullIntervals =
  (ports: PullIntervalsPorts) =>
  (errand: PullErrand): Promise<void> =>
    pullStep(ports, errand, {
      of: (record) => record.intervals?.pull ?? null,
      withPull: (record, pull) => {
        if (record.intervals === null) return record;
        const lastSync = pull.status === 'done' ? ports.clock.now().toISOString() : record.intervals.lastSync;
        return { ...record, intervals: { ...record.intervals, lastSync, pull } };
      },
      step: (pull) => fetchFortnight(ports, errand.athleteId, pull),
      ended: () => refused(ports, errand.athleteId),
    });

const fetchFortnight = async (ports: PullIntervalsPorts, athleteId: string, pull: PullRecord): Promise<PullRecord> => {
  if (pull.listBefore === null) return { ...pull, status: 'done' };
  const grant = await ports.intervalsVault.grant(athleteId);
  if (grant === null) throw new LeaveRefused('There is no key.');

  const to = isoDate(new Date(pull.listBefore * 1000).toISOString().slice(0, 10));
  const start = addDays(to, 1 - daysAStep);
  const from = start < pull.from ? isoDate(pull.from) : start;
  const listed = await ports.intervals.list(grant, from, to);
  const runs = listed.filter(({ recording }) => recording !== null && isRunning(recording.sport));
  for (const run of runs) await keep(ports, athleteId, grant, run);

  const isLast = from <= pull.from;
  return {
    ...pull,
    found: pull.found + listed.length,
    kept: pull.kept + runs.length,
    withheld: pull.withheld + listed.filter(({ withheld }) => withheld).length,
    listBefore: isLast ? null : Date.parse(`${addDays(from, -1)}T00:00:00Z`) / 1000,
    status: isLast ? 'done' : 'running',
  };
};

const keep = async (
  { intervals, runs }: PullIntervalsPorts,
  athleteId: string,
  grant: IntervalsGrant,
  { id, recording }: IntervalsActivity,
): Promise<void> => {
  if (recording === null) return;
  const whole = await intervals.recorded(grant, id, recording);
  const source = { kind: 'intervals', externalId: id, file: null } as const;
  await runs.keep(athleteId, [{ source, recording: whole }]);
};

/** The key is of no more use; the athlete is told that a new one is needed. */
const refused = async ({ connections, intervalsVault, clock }: PullIntervalsPorts, athleteId: string) => {
  await connections.change(athleteId, (found) =>
    found === null || found.intervals === null
      ? found
      : {
          ...found,
          intervals: {
            ...found.intervals,
            refusedAt: clock.now().toISOString(),
            pull: {
              ...found.intervals.pull,
              status: 'failed',
              problem: 'intervals.icu no longer takes the key. Make a new one there and enter it here.',
            },
          },
        },
  );
  await intervalsVault.forget(athleteId);
};
