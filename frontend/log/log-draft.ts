import type { SessionReport } from '../../shared/contract/session-log';
import type { SessionLog, SessionOutcome } from '../../shared/domain/log/session-log';
import type { Session } from '../../shared/domain/session/session';
import { addDays, type IsoDate, isIsoDate } from '../../shared/domain/units/calendar';
import { formatClock, type UnitSystem } from '../../shared/domain/units/format';
import { type Metres, metres, type Seconds } from '../../shared/domain/units/quantity';
import { readClock, readDistance, typedDistance } from '../intake/read-input';

/** What an athlete is telling of a session, as typed. */
export type LogDraft = Readonly<{
  outcome: SessionOutcome;
  date: string;
  effort: number | null;
  pain: number | null;
  note: string;
  distance: string;
  time: string;
}>;

type Planned = Pick<Session, 'date' | 'distance'>;
type Told = Omit<SessionLog, 'sessionId'>;

/** Where an answer needs another look; texts are the catalogue's. */
export type LogFault = 'date' | 'sameDay' | 'actual' | 'distance' | 'time';

/** A session can be told of from a week before its day: done early is done. */
export const earliestTelling = 7;

/** The days a session can have been done on: within a week of its own, and not still to come. */
export const tellableDays = (date: IsoDate, today: IsoDate): Readonly<{ first: IsoDate; last: IsoDate }> => {
  const latest = addDays(date, earliestTelling);

  return { first: addDays(date, -earliestTelling), last: latest < today ? latest : today };
};

/** The other day that is meant until one is given: the last, unless that is the session's own. */
const likelyDay = (date: IsoDate, today: IsoDate): IsoDate | '' => {
  const { last } = tellableDays(date, today);

  return last === date ? '' : last;
};

/** The form of a log that is there, or of one that begins with its outcome. */
export const draftOf = (
  { date }: Planned,
  log: Told | null,
  outcome: SessionOutcome,
  { today, units }: Readonly<{ today: IsoDate; units: UnitSystem }>,
): LogDraft => ({
  outcome,
  date: log && log.date !== date ? log.date : likelyDay(date, today),
  effort: log?.effort ?? null,
  pain: log?.pain ?? null,
  note: log?.note ?? '',
  distance: log?.actual ? typedDistance(log.actual.distance, units) : '',
  time: log?.actual ? formatClock(log.actual.duration) : '',
});

type Actual = Readonly<{ distance: Metres; duration: Seconds }> | null;

const actualOf = (draft: LogDraft, planned: Planned, units: UnitSystem): Actual | LogFault => {
  // Strength and cross-training are told by their time alone.
  const isByTime = planned.distance === 0;
  if (draft.outcome === 'skipped' || (draft.time.trim() === '' && draft.distance.trim() === '')) return null;
  if (draft.time.trim() === '' || (draft.distance.trim() === '' && !isByTime)) return 'actual';

  const duration = readClock(draft.time);
  const distance = isByTime ? metres(0) : readDistance(draft.distance, units);
  if (distance === null || distance > 200_000) return 'distance';

  return duration === null || duration > 172_800 ? 'time' : { distance, duration };
};

/** The report as it is sent, or where it needs another look. */
export const reportOf = (
  draft: LogDraft,
  planned: Planned,
  { today, units }: Readonly<{ today: IsoDate; units: UnitSystem }>,
): SessionReport | Readonly<{ fault: LogFault }> => {
  const { outcome, effort, pain, note } = draft;
  const date = outcome === 'moved' ? draft.date : planned.date > today ? today : planned.date;
  const { first, last } = tellableDays(planned.date, today);
  if (!isIsoDate(date) || date < first || date > last) return { fault: 'date' };
  if (outcome === 'moved' && date === planned.date) return { fault: 'sameDay' };

  const actual = actualOf(draft, planned, units);
  if (typeof actual === 'string') return { fault: actual };

  return { date, outcome, effort: outcome === 'skipped' ? null : effort, pain, note, actual };
};
