import { hardTime } from '../session/session-facts';
import type { Aspect, Envelope, Reason, WeekEnvelope } from './envelope';
import type { SessionChange } from './plan-diff';

type Changed = Omit<SessionChange, 'reasons'>;

/**
 * Why one session changed: of its week’s reasons those that bear on what is different about it, each once; all of them
 * where none can be told apart.
 */
export const sessionReasons = (
  changed: Changed,
  { weeks, reasons, redraw }: Pick<Envelope, 'weeks' | 'reasons' | 'redraw'>,
): readonly Reason[] => {
  const week = weeks.find(({ number }) => number === changed.week);
  if (week === undefined) return redraw === null ? [] : once(reasons);
  const own = bearingOn(changed, week);
  return once(own.length > 0 ? own : week.reasons);
};

const bearingOn = (changed: Changed, { bearings, closed }: WeekEnvelope): readonly Reason[] => {
  const day = changed.before?.date ?? changed.date;
  const aspects = aspectsOf(changed, closed.includes(day));
  return bearings
    .filter(({ on, dates }) => on.some((aspect) => aspects.includes(aspect)) && (dates === null || dates.includes(day)))
    .map(({ reason }) => reason);
};

/** What is different about a session. One that had to leave its day, or became another kind, changed for that alone. */
const aspectsOf = ({ change, before, after }: Changed, isClosed: boolean): readonly Aspect[] => {
  if (isClosed) return ['day'];
  if (change === 'replaced') return ['kind'];
  if (before === null) return ['amount'];
  const isCut = (after?.distance ?? 0) !== before.distance;
  const isLong = isCut && before.kind === 'long';
  const zone3 = before.zoneTimes[3] - (after?.zoneTimes[3] ?? 0);
  return [
    ...(after !== null && (hardTime(before) !== hardTime(after) || zone3 !== 0) ? (['hard'] as const) : []),
    ...(isLong ? (['length'] as const) : []),
    ...(isCut ? (['amount'] as const) : []),
  ];
};

const once = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.because} ${reason.rule}`, reason])).values(),
];
