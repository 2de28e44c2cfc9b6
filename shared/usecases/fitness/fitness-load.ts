import type { FitnessReply } from '../../contract/fitness';
import { groundsOf } from '../../domain/fitness/ground';
import { type DayLoad, loadOverTime } from '../../domain/fitness/load-over-time';
import type { DoneRun, PacesOn } from '../../domain/fitness/training-weeks';
import { runningLoad } from '../../domain/session/running-load';
import { addDays, daysBetween, type IsoDate, mondayOf } from '../../domain/units/calendar';
import { seconds } from '../../domain/units/quantity';
import type { Frozen } from '../frozen';
import { weeksShown } from './fitness-weeks';
import type { TrainingFacts } from './training-facts';

type LoadReply = Omit<Frozen<FitnessReply['load']>, 'events'>;

/** Days after which it no longer matters where the averages began: fitness fades over six weeks. */
const runUp = 42;
/** Easy running as a share of threshold speed: what told volumes are reckoned as (our rule). */
const easyShare = 0.8;

/** Fitness, fatigue and form of the last half year, and on through the plan. */
export const fitnessLoad = (
  { athlete: { profile }, plan, today }: TrainingFacts,
  done: readonly DoneRun[],
  others: readonly DayLoad[],
  pacesOn: PacesOn,
): LoadReply => {
  const past = [...done, ...others].filter(({ date }) => date <= today);
  const future = (plan?.weeks ?? []).flatMap(({ sessions }) => sessions).filter(({ date }) => date > today);
  const shownFrom = addDays(mondayOf(today), -7 * weeksShown);
  const first = past.map(({ date }) => date).sort()[0] ?? today;
  const isFounded = daysBetween(first, shownFrom) >= runUp;
  const told = profile === null ? 0 : dailyLoad(profile.recentVolumes, pacesOn(today).threshold);
  const to =
    future
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? today;

  const states = loadOverTime([...past, ...future], {
    from: first,
    to,
    before: isFounded ? { fitness: 0, fatigue: 0 } : { fitness: told, fatigue: told },
  });
  const seeded = !isFounded && told > 0;
  return {
    startsFrom: isFounded ? 'runs' : seeded ? 'profile' : 'nothing',
    days: states.filter(({ date }) => date >= shownFrom).map((state) => dayReply(state, today)),
    restsOn: groundsOf([...done.map(({ ground }) => ground), ...(seeded ? (['profile'] as const) : [])]),
  };
};

const dayReply = (
  { date, load, fitness, fatigue, form }: ReturnType<typeof loadOverTime>[number],
  today: IsoDate,
): LoadReply['days'][number] => ({ date, load, fitness, fatigue, form, planned: date > today });

/** Load of a mean day of the weeks told, run easily. */
const dailyLoad = (weeklyVolumes: readonly number[], threshold: number): number => {
  const volume = weeklyVolumes.reduce((sum, week) => sum + week, 0) / Math.max(1, weeklyVolumes.length);
  return runningLoad(seconds(((volume / 1000) * threshold) / easyShare), easyShare) / 7;
};
