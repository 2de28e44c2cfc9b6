import type { ConnectionsRecord, PullErrand, PullRecord } from '../../contract/stored/connection';
import { isRunning } from '../../domain/activity/recording';
import { isoDate } from '../../domain/units/calendar';
import { askStrava, shares } from './ask-strava';
import { type EndStravaPorts, wipeStrava } from './end-strava';
import { type FetchStravaPorts, fetchStravaActivity } from './fetch-strava-activity';
import { dayStart } from './pull';
import { type PullStepPorts, pullStep } from './pull-step';

export type PullStravaPorts = FetchStravaPorts & EndStravaPorts & PullStepPorts;

/** Six weeks: what the log is compared with. More would be gone after seven days, as Strava's terms have it. */
export const backfillDays = 42;
/** Two requests each, so that a step stays far within its function's time. */
const activitiesAStep = 8;
/** As many as one page of Strava's list has. */
const pageLength = 200;

/** Takes one step of fetching what was at Strava before the connection. */
export const pullStrava =
  (ports: PullStravaPorts) =>
  (errand: PullErrand): Promise<void> =>
    pullStep(ports, errand, {
      of: (record) => record.strava?.backfill ?? null,
      withPull: (record, backfill) => withBackfill(ports, record, backfill),
      step: (pull, save) =>
        pull.todo.length > 0 ? fetchSome(ports, errand.athleteId, pull, save) : listMore(ports, errand.athleteId, pull),
      ended: () => wipeStrava(ports)(errand.athleteId, true),
    });

const withBackfill = ({ clock }: PullStravaPorts, record: ConnectionsRecord, backfill: PullRecord) => {
  if (record.strava === null) return record;
  const lastSync = backfill.status === 'done' ? clock.now().toISOString() : record.strava.lastSync;
  return { ...record, strava: { ...record.strava, lastSync, backfill } };
};

const listMore = async (ports: PullStravaPorts, athleteId: string, pull: PullRecord): Promise<PullRecord> => {
  if (pull.listBefore === null) return { ...pull, status: 'done' };
  const before = new Date(pull.listBefore * 1000);
  const listed = await askStrava(ports)(athleteId, shares.backfill, (token) =>
    ports.strava.list(token, dayStart(isoDate(pull.from)), before),
  );
  const earliest = Math.min(...listed.map(({ startedAt }) => Date.parse(startedAt) / 1000));
  const todo = listed.filter(({ sport }) => isRunning(sport)).map(({ id }) => id);
  const listBefore = listed.length < pageLength ? null : earliest;
  return {
    ...pull,
    found: pull.found + listed.length,
    todo,
    listBefore,
    status: todo.length === 0 && listBefore === null ? 'done' : 'running',
  };
};

const fetchSome = async (
  ports: PullStravaPorts,
  athleteId: string,
  pull: PullRecord,
  save: (pull: PullRecord) => Promise<void>,
): Promise<PullRecord> => {
  let current = pull;
  try {
    for (const activityId of pull.todo.slice(0, activitiesAStep)) {
      const outcome = await fetchStravaActivity(ports)(athleteId, activityId, shares.backfill);
      const kept = current.kept + (outcome === 'kept' ? 1 : 0);
      current = { ...current, kept, todo: current.todo.slice(1) };
    }
  } catch (fault) {
    // What was fetched is not fetched again.
    await save(current);
    throw fault;
  }
  return { ...current, status: current.todo.length === 0 && current.listBefore === null ? 'done' : 'running' };
};
