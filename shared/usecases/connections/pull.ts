import type { PullRecord } from '../../contract/stored/connection';
import { addDays, type IsoDate, isoDate } from '../../domain/units/calendar';

/** A queue delays nothing for longer. */
const longestDelay = 900;

/** The seconds after which a message should come back; what must wait longer is sent on again then. */
export const delayUntil = (until: Date, now: Date): number =>
  Math.min(longestDelay, Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)));

/** A pull of some days, before anything was asked for. */
export const aNewPull = (pullId: string, now: Date, days: number): PullRecord => {
  const to = isoDate(now.toISOString().slice(0, 10));
  return {
    pullId,
    steppedAt: now.toISOString(),
    status: 'running',
    found: 0,
    kept: 0,
    withheld: 0,
    from: addDays(to, -days),
    to,
    resumesAt: null,
    problem: null,
    todo: [],
    listBefore: Math.ceil(now.getTime() / 1000),
  };
};

/** What the athlete sees of a pull. */
export const pullShown = ({ pullId: _, steppedAt: __, todo: ___, listBefore: ____, ...shown }: PullRecord) => shown;

/** The longest a step may be on its way: the longest delay of its message, and a few attempts at it. */
const stepMs = 40 * 60_000;

export const isOver = ({ status }: PullRecord): boolean => status === 'done' || status === 'failed';

/** Whether a pull that is not over has lost its way: its message was never sent, or given up. */
export const isStalled = (pull: PullRecord, now: Date): boolean =>
  !isOver(pull) && now.getTime() - Date.parse(pull.steppedAt) > stepMs;

/** A pull that goes on where one that lost its way stood; should that one turn up after all, it is let go. */
export const takenUp = (pull: PullRecord, pullId: string, now: Date): PullRecord => ({
  ...pull,
  pullId,
  steppedAt: now.toISOString(),
});

export const dayStart = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);
