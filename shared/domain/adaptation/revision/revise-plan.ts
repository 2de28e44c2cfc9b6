import type { Picture } from '../../athlete/picture';
import type { BlueprintWeek } from '../../plan/blueprint';
import type { DraftDay, DraftWeek, PlanWeek, Writer } from '../../plan/plan';
import { expandSession } from '../../session/expand-session';
import { weekSums } from '../../session/expand-week';
import { type ExpansionContext, expansionContext } from '../../session/expansion-context';
import { printWorkout } from '../../session/print-workout';
import type { Session } from '../../session/session';
import type { IsoDate } from '../../units/calendar';
import type { AdaptationOrder } from '../adaptation-order';
import type { WeekEnvelope } from '../envelope';
import { type LivePlan, weekOfToday } from '../live-plan';
import { openSessions } from './open-sessions';
import type { RevisedPlan } from './revised-plan';

/**
 * Puts drafted weeks in the place of the planned ones: past, logged and race sessions stay as they are, a session that
 * is drafted as it was keeps its bytes, and one that is eased or moved keeps its id. Weeks without a draft keep theirs.
 */
export const revisedPlan = (
  { live, envelope }: Pick<AdaptationOrder, 'live' | 'envelope'>,
  drafts: readonly DraftWeek[],
  writtenBy: Writer,
): RevisedPlan => {
  const { redraw } = envelope;
  const picture = redraw?.picture ?? withClosedDays(live, envelope.weeks);
  const zones = redraw?.zones ?? live.zones;
  const context = expansionContext(picture, zones);
  const byNumber = new Map(drafts.map((draft) => [draft.number, draft]));
  const current = weekOfToday(live);
  const planId = planIdOf(live.weeks);

  const weeks = framesOf(live, redraw?.blueprint.weeks ?? null).map((week): PlanWeek => {
    const draft = byNumber.get(week.number);
    if (draft === undefined) return week;
    const own = envelope.weeks.find(({ number }) => number === week.number) ?? null;
    // Of a week drawn anew even the race is drawn again.
    const isDrawnAnew = redraw !== null && redraw.blueprint !== live.blueprint && week.number > current;
    const open = isDrawnAnew
      ? week.sessions
      : openSessions(week, own?.from ?? laterOf(week.monday, live.today), live.logs);
    return revisedWeek(week, draft, { open, recovery: own?.recovery ?? week.recovery, planId, context, writtenBy });
  });
  return { picture, zones, blueprint: redraw?.blueprint ?? live.blueprint, weeks };
};

const laterOf = (one: IsoDate, other: IsoDate): IsoDate => (one.localeCompare(other) > 0 ? one : other);

type Revision = Readonly<{
  /** The sessions that the draft takes the place of. */
  open: readonly Session[];
  recovery: boolean;
  planId: string;
  context: ExpansionContext;
  writtenBy: Writer;
}>;

/** The part of its sessions’ ids that names the plan. */
export const planIdOf = (weeks: readonly PlanWeek[]): string =>
  weeks
    .flatMap(({ sessions }) => sessions)
    .at(0)
    ?.id.replace(/_w\d+_\d+$/, '') ?? 'plan';

/** One week with its open sessions as they are drafted. */
export const revisedWeek = (
  week: PlanWeek,
  draft: DraftWeek,
  { open, recovery, planId, context, writtenBy }: Revision,
): PlanWeek => {
  const kept = week.sessions.filter((session) => !open.includes(session));
  const drafted = matched(draft.days, open, context, { week, planId });
  const sessions = [...kept, ...drafted].toSorted((one, other) => one.date.localeCompare(other.date));
  const isSame =
    sessions.length === week.sessions.length && sessions.every((session, at) => session === week.sessions[at]);
  if (isSame && recovery === week.recovery) return week;
  return {
    ...week,
    recovery,
    focus: draft.focus === '' ? week.focus : draft.focus,
    sessions,
    ...weekSums(sessions),
    writtenBy,
  };
};

/** Days that are to hold nothing are blocked from now on, for whatever is drawn later. */
const withClosedDays = ({ picture, weeks: planned, logs }: LivePlan, weeks: readonly WeekEnvelope[]): Picture => {
  const held = new Set(
    weeks.flatMap(({ number, from }) => {
      const week = planned[number - 1];
      const open = week === undefined ? [] : openSessions(week, from, logs);
      return (week?.sessions ?? []).filter((session) => !open.includes(session)).map(({ date }) => date);
    }),
  );
  const closed = weeks.flatMap((week) => week.closed).filter((date) => !held.has(date));
  if (closed.length === 0) return picture;
  const blockedDates = [...new Set([...picture.schedule.blockedDates, ...closed])].toSorted();
  return { ...picture, schedule: { ...picture.schedule, blockedDates } };
};

/** The weeks as they stand; those of a new frame after the current one have its phases, and may be more or fewer. */
const framesOf = (live: LivePlan, frame: readonly BlueprintWeek[] | null): readonly PlanWeek[] => {
  if (frame === null) return live.weeks;
  const current = weekOfToday(live);
  return frame.map(({ number, monday, phase, recovery }): PlanWeek => {
    const standing = live.weeks[number - 1];
    if (standing !== undefined && number <= current) return standing;
    const sessions = standing?.sessions ?? [];
    return { number, monday, phase, recovery, focus: '', sessions, ...weekSums(sessions), writtenBy: 'house' };
  });
};

const isStrength = (kind: string): boolean => kind === 'strength';

const matched = (
  days: readonly DraftDay[],
  open: readonly Session[],
  context: ExpansionContext,
  { week, planId }: Readonly<{ week: PlanWeek; planId: string }>,
): readonly Session[] => {
  const left = new Set(open);
  const take = (fits: (session: Session) => boolean): Session | null => {
    const found = [...left].find(fits) ?? null;
    if (found !== null) left.delete(found);
    return found;
  };
  const written = days.map((day) => ({ day, notation: printWorkout(day.workout) }));
  const same = written.map(({ day, notation }) =>
    take((session) => session.date === day.date && session.notation === notation && session.note === day.note),
  );
  const onDay = written.map(({ day }, index) =>
    same[index] === null
      ? take(({ date, kind }) => date === day.date && isStrength(kind) === isStrength(day.workout.kind))
      : null,
  );
  const moved = written.map(({ day, notation }, index) =>
    same[index] === null && onDay[index] === null
      ? (take((session) => session.notation === notation) ?? take(({ kind }) => kind === day.workout.kind))
      : null,
  );

  const ids = week.sessions.map(({ id }) => id);
  const prefix = `${planId}_w${String(week.number).padStart(2, '0')}`;
  let number = Math.max(0, ...ids.map((id) => Number(/_(\d+)$/.exec(id)?.[1] ?? 0)));
  return written.map(({ day }, index): Session => {
    const before = same[index] ?? onDay[index] ?? moved[index] ?? null;
    const id = before?.id ?? `${prefix}_${++number}`;
    const session = expandSession(day, id, context);
    // A session whose paces and words stay the same is the very one it was.
    return same[index] != null && isSame(same[index], session) ? same[index] : session;
  });
};

const isSame = (one: Session, other: Session): boolean =>
  one.notation === other.notation && JSON.stringify(one.sections) === JSON.stringify(other.sections);
