import { housePlan } from '../../../shared/coach/house/house-plan';
import type { LivePlan } from '../../../shared/domain/adaptation/live-plan';
import type { Picture } from '../../../shared/domain/athlete/picture';
import type { CheckIn } from '../../../shared/domain/check-in/check-in';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import type { SessionLog } from '../../../shared/domain/log/session-log';
import type { PlanWeek } from '../../../shared/domain/plan/plan';
import { addDays } from '../../../shared/domain/units/calendar';
import { metres } from '../../../shared/domain/units/quantity';
import { anAthlete } from '../an-athlete';

type Wish = Readonly<{
  /** The week that has just been run; its check-in is sent on its Sunday evening. */
  after: number;
  /** Share of each week that was run, the last week last; the weeks before as planned. */
  kept?: readonly number[];
  /** What the last check-ins say, the latest last; earlier ones are of easy weeks. */
  says?: readonly Partial<CheckIn>[];
  picture?: Partial<Picture>;
}>;

/** The 10K runner of `anAthlete` on the house plan, some weeks in, everything logged. */
export const aLivePlan = ({ after, kept = [], says = [{}], picture = {} }: Wish): LivePlan => {
  const athlete = anAthlete(picture);
  const plan = housePlan(athlete);
  if (plan.status === 'refused') throw new RangeError(plan.refusal.sentence);
  const past = plan.weeks.slice(0, after);
  const shareOf = ({ number }: PlanWeek): number => kept[kept.length - 1 - (after - number)] ?? 1;

  return {
    picture: athlete,
    zones: paceZones(athlete.fitness.threshold),
    blueprint: plan.blueprint,
    weeks: plan.weeks,
    today: addDays(past.at(-1)?.monday ?? athlete.startsOn, 6),
    logs: past.flatMap((week) => week.sessions.map((session) => aLog(session, shareOf(week)))),
    checkIns: says.map((said, index) => aCheckIn(after - says.length + 1 + index, past, said)),
  };
};

const aLog = (session: PlanWeek['sessions'][number], share: number): SessionLog => ({
  sessionId: session.id,
  date: session.date,
  outcome: share === 0 ? 'skipped' : share < 1 ? 'partly' : 'done',
  effort: null,
  pain: null,
  note: '',
  actual: share === 0 ? null : { distance: metres(Math.round(session.distance * share)), duration: session.duration },
});

const aCheckIn = (week: number, past: readonly PlanWeek[], said: Partial<CheckIn>): CheckIn => ({
  week,
  date: addDays(past[week - 1]?.monday ?? anAthlete().startsOn, 6),
  effort: 5,
  fatigue: 4,
  niggles: [],
  words: '',
  requests: [],
  volume: null,
  ...said,
});
