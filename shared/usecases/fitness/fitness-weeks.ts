import type { FitnessReply } from '../../contract/fitness';
import { type DoneRun, trainingWeeks } from '../../domain/fitness/training-weeks';
import type { PlanWeek } from '../../domain/plan/plan';
import { addDays, type IsoDate, mondayOf } from '../../domain/units/calendar';
import { metres } from '../../domain/units/quantity';
import type { Frozen } from '../frozen';
import type { TrainingFacts } from './training-facts';

type Week = Frozen<FitnessReply['weeks'][number]>;

/** How far back weeks are shown. */
export const weeksShown = 26;

/** The weeks of the last half year as they were run, with what was planned, on to the end of the plan. */
export const fitnessWeeks = (
  { plan, today }: Pick<TrainingFacts, 'plan' | 'today'>,
  done: readonly DoneRun[],
): readonly Week[] => {
  const planned = new Map((plan?.weeks ?? []).map((week) => [mondayOf(week.monday), week]));
  const thisWeek = mondayOf(today);
  const days = [...done.map(({ date }) => date), ...planned.keys(), thisWeek].sort();
  const from = later(addDays(thisWeek, -7 * weeksShown), mondayOf(days[0] ?? thisWeek));
  const to = later(thisWeek, [...planned.keys()].sort().at(-1) ?? thisWeek);
  return trainingWeeks(done, { from, to }).map(({ monday, ...week }) => ({
    monday,
    done: monday > thisWeek ? null : week,
    planned: plannedWeek(planned.get(monday)),
  }));
};

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

const plannedWeek = (week: PlanWeek | undefined): Week['planned'] =>
  week === undefined
    ? null
    : {
        ...{ distance: week.volume, duration: week.duration, load: week.load, zoneTimes: week.zoneTimes },
        longestRun: metres(Math.max(0, ...week.sessions.map(({ distance }) => distance))),
      };
