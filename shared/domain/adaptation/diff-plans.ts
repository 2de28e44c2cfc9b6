import type { PlanWeek } from '../plan/plan';
import { isRunKind } from '../session/implied-parts';
import type { Session } from '../session/session';
import { hardTime } from '../session/session-facts';
import type { Envelope } from './envelope';
import type { PlanDiff, PlanVersions, SessionChange, WeekChange } from './plan-diff';
import { sessionReasons } from './session-reasons';

/** What a change that no envelope was drawn for is told with. */
const noEnvelope = { weeks: [], reasons: [], protectedItems: [], redraw: null } as const;

/**
 * What differs between two versions of a plan, session by session, with the reasons that bear on each. A
 * session that moved to another week is told once, where it stands now.
 *
 * @example
 * diffPlans({ before, after }, envelope).summary // '2 sessions eased, 0 harder, distance −6 % in weeks 7–9'
 */
export const diffPlans = (
  { before, after }: PlanVersions,
  envelope: Pick<Envelope, 'weeks' | 'reasons' | 'protectedItems' | 'redraw'> = noEnvelope,
): PlanDiff => {
  const numbers = [...new Set([...before, ...after].map(({ number }) => number))];
  const pairs = numbers.map((number) => [number, weekAt(before, number), weekAt(after, number)] as const);
  const changed = pairs.filter(([, was, is]) => was !== is && JSON.stringify(was) !== JSON.stringify(is));
  const sessions = sessionChanges(changed).map((change) => ({ ...change, reasons: sessionReasons(change, envelope) }));
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
    protectedItems: envelope.protectedItems,
  };
};

type Pair = readonly [number: number, was: PlanWeek | null, is: PlanWeek | null];

const weekAt = (weeks: readonly PlanWeek[], number: number): PlanWeek | null =>
  weeks.find((week) => week.number === number) ?? null;

/** Every session of these weeks that is another one, on another day, gone or new, in order of date. */
const sessionChanges = (changed: readonly Pair[]): readonly Omit<SessionChange, 'reasons'>[] => {
  const then = byId(changed.map(([, was]) => was));
  const now = byId(changed.map(([, , is]) => is));
  const ids = [...new Set([...then.keys(), ...now.keys()])];

  return ids
    .flatMap((sessionId): Omit<SessionChange, 'reasons'>[] => {
      const [was, is] = [then.get(sessionId), now.get(sessionId)];
      const [before, after] = [was?.session ?? null, is?.session ?? null];
      const [change, place] = [changeOf(before, after), is ?? was];
      if (change === null || place === undefined) return [];
      return [{ week: place.week.number, date: place.session.date, sessionId, change, before, after }];
    })
    .toSorted((one, other) => one.date.localeCompare(other.date));
};

const byId = (
  weeks: readonly (PlanWeek | null)[],
): ReadonlyMap<string, Readonly<{ session: Session; week: PlanWeek }>> =>
  new Map(
    weeks.flatMap((week) =>
      week === null ? [] : week.sessions.map((session) => [session.id, { session, week }] as const),
    ),
  );

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
    `distance ${signed(percent)} % in ${weeks === 1 ? `week ${numbers[0]}` : `weeks ${Math.min(...numbers)}–${Math.max(...numbers)}`}`,
  ].join(', ');
};

/** With a real minus sign. */
const signed = (percent: number): string => (percent < 0 ? `−${-percent}` : percent > 0 ? `+${percent}` : '±0');
