import type { PlanWeek } from '../plan/plan';
import { isRunKind } from '../session/implied-parts';
import type { Session } from '../session/session';
import { hardTime } from '../session/session-facts';
import type { Envelope, Reason } from './envelope';
import type { PlanDiff, PlanVersions, SessionChange, WeekChange } from './plan-diff';

/**
 * What differs between two versions of a plan, session by session, with the reasons the envelope gives for the week.
 *
 * @example
 * diffPlans({ before, after }, envelope).summary // '2 sessions eased, 0 harder, next 3 weeks −6 %'
 */
export const diffPlans = (
  { before, after }: PlanVersions,
  { weeks, reasons, protectedItems, redraw }: Pick<Envelope, 'weeks' | 'reasons' | 'protectedItems' | 'redraw'>,
): PlanDiff => {
  const reasonsOf = (number: number): readonly Reason[] =>
    unique(weeks.find((week) => week.number === number)?.reasons ?? (redraw === null ? [] : reasons));
  const numbers = [...new Set([...before, ...after].map(({ number }) => number))];
  const pairs = numbers.map((number) => [number, weekAt(before, number), weekAt(after, number)] as const);
  const changed = pairs.filter(([, was, is]) => was !== is && JSON.stringify(was) !== JSON.stringify(is));
  const sessions = changed.flatMap(([number, was, is]) => sessionChanges(number, was, is, reasonsOf(number)));
  const eased = sessions.filter(
    ({ change }) => change === 'eased' || change === 'replaced' || change === 'dropped',
  ).length;
  const harder = sessions.filter(({ change }) => change === 'harder' || change === 'added').length;

  return {
    sessions,
    weeks: changed.map(([number, was, is]) => weekChange(number, was, is)),
    summary: summaryOf(sessions, eased, harder, changed),
    eased,
    harder,
    protectedItems,
  };
};

type Pair = readonly [number: number, was: PlanWeek | null, is: PlanWeek | null];

const weekAt = (weeks: readonly PlanWeek[], number: number): PlanWeek | null =>
  weeks.find((week) => week.number === number) ?? null;

const unique = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.because} ${reason.rule}`, reason])).values(),
];

const sessionChanges = (
  week: number,
  was: PlanWeek | null,
  is: PlanWeek | null,
  reasons: readonly Reason[],
): readonly SessionChange[] => {
  const now = new Map((is?.sessions ?? []).map((session) => [session.id, session]));
  const then = new Map((was?.sessions ?? []).map((session) => [session.id, session]));
  const ids = [...new Set([...then.keys(), ...now.keys()])];

  return ids
    .flatMap((sessionId): SessionChange[] => {
      const [before, after] = [then.get(sessionId) ?? null, now.get(sessionId) ?? null];
      const change = changeOf(before, after);
      const date = after?.date ?? before?.date;
      return change === null || date === undefined ? [] : [{ week, date, sessionId, change, before, after, reasons }];
    })
    .toSorted((one, other) => one.date.localeCompare(other.date));
};

const changeOf = (before: Session | null, after: Session | null): SessionChange['change'] | null => {
  if (before === null) return after === null ? null : 'added';
  if (after === null) return 'dropped';
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  if (isHarder(before, after)) return 'harder';
  if (isRunKind(before.kind) && !isRunKind(after.kind)) return 'replaced';
  if (before.notation !== after.notation) return 'eased';
  return before.date === after.date ? 'repaced' : 'moved';
};

/** More of anything that tires: hard minutes, load, running. A little load is lost in rounding. */
const isHarder = (before: Session, after: Session): boolean =>
  hardTime(after) > hardTime(before) || after.load > before.load + 1 || after.distance > before.distance + 100;

const weekChange = (number: number, was: PlanWeek | null, is: PlanWeek | null): WeekChange => ({
  number,
  before: figuresOf(was ?? is),
  after: figuresOf(is ?? was),
  writtenBy: is?.writtenBy ?? 'house',
});

const figuresOf = (week: PlanWeek | null): WeekChange['before'] => {
  if (week === null) throw new RangeError('A week that is in neither version has not changed');
  return { volume: week.volume, load: week.load, recovery: week.recovery };
};

const summaryOf = (
  sessions: readonly SessionChange[],
  eased: number,
  harder: number,
  changed: readonly Pair[],
): string => {
  if (changed.length === 0) return 'Nothing changes.';
  const numbers = changed.map(([number]) => number);
  const weeks = Math.max(...numbers) - Math.min(...numbers) + 1;
  const moved = sessions.filter(({ change }) => change === 'moved').length;
  const repaced = sessions.filter(({ change }) => change === 'repaced').length;
  const total = (side: 1 | 2): number => changed.reduce((sum, pair) => sum + (pair[side]?.volume ?? 0), 0);
  const before = total(1);
  const percent = before === 0 ? 0 : Math.round((100 * (total(2) - before)) / before);

  return [
    `${eased} ${eased === 1 ? 'session' : 'sessions'} eased`,
    `${harder} harder`,
    ...(moved > 0 ? [`${moved} moved`] : []),
    ...(repaced > 0 ? [`${repaced} with new paces`] : []),
    `${weeks === 1 ? `week ${numbers[0]}` : `weeks ${Math.min(...numbers)}–${Math.max(...numbers)}`} ${signed(percent)} %`,
  ].join(', ');
};

/** With a true minus sign. */
const signed = (percent: number): string => (percent < 0 ? `−${-percent}` : percent > 0 ? `+${percent}` : '±0');
