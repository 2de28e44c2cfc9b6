import type { AdaptationOrder } from '../../../domain/adaptation/adaptation-order';
import { type LivePlan, weekOfToday } from '../../../domain/adaptation/live-plan';
import { openSessions } from '../../../domain/adaptation/revision/open-sessions';
import type { DraftDay, DraftWeek } from '../../../domain/plan/plan';
import type { Objection } from '../../../domain/plan/review';
import { type ExpansionContext, expansionContext } from '../../../domain/session/expansion-context';
import { isRunKind } from '../../../domain/session/implied-parts';
import { writeHouseWeek } from '../write-week';
import { type AdaptedDay, unchangedDay } from './adapted-day';
import { easyInstead } from './easier-workouts';

/**
 * The weeks of a plan whose frame was drawn anew; where nothing but the zones has changed, the same sessions at new
 * paces.
 */
export const redrawnWeeks = (
  live: LivePlan,
  { picture, zones, blueprint }: NonNullable<AdaptationOrder['envelope']['redraw']>,
  objections: readonly Objection[],
): readonly DraftWeek[] => {
  const context = expansionContext(picture, zones);
  const current = weekOfToday(live);
  if (blueprint === live.blueprint)
    return live.weeks
      .filter(({ number }) => number >= current)
      .map((week) => ({
        number: week.number,
        focus: '',
        days: openSessions(week, later(live.today, week.monday), live.logs)
          .flatMap((session) => unchangedDay(session) ?? [])
          .map((day) => repacedDay(day, objections, { picture, blueprint, number: week.number, context })),
      }));
  return blueprint.weeks
    .filter(({ number }) => number > current)
    .map(({ number }) => writeHouseWeek(picture, blueprint, number, context));
};

type Repacing = Pick<LivePlan, 'picture' | 'blueprint'> & Readonly<{ number: number; context: ExpansionContext }>;

/**
 * A session at new paces. Race pace stays while the zones move, so that a set may come to lie in another zone, where
 * other lengths and doses hold: a session objected to is written as the frame has it, and run easily where that does
 * not fit either.
 */
const repacedDay = (
  { date, workout, session }: AdaptedDay,
  objections: readonly Objection[],
  { picture, blueprint, number, context }: Repacing,
): DraftDay => {
  const faults = objections.filter((one) => one.session === session.id).length;
  if (faults === 0) return { date, workout, note: session.note };
  const own = writeHouseWeek(picture, blueprint, number, context).days.find(
    (day) => day.date === date && isRunKind(day.workout.kind) && day.workout.kind !== 'race',
  );
  if (faults === 1 && own !== undefined) return own;
  return { date, workout: easyInstead(session, context), note: '' };
};

const later = <Date extends string>(one: Date, other: Date): Date => (one.localeCompare(other) > 0 ? one : other);
