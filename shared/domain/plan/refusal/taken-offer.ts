import type { Picture, Schedule } from '../../athlete/picture';
import { withGoal } from '../../athlete/with-goal';
import type { Aim, Goal, RaceDistance } from '../../goal/goal';
import { raceMetres } from '../../goal/race-metres';
import { addDays, weekdays } from '../../units/calendar';
import { seconds } from '../../units/quantity';
import type { OfferChange } from './offer';

/** The athlete as they would be after taking an offer. */
export const takenOffer = (picture: Picture, changes: readonly OfferChange[]): Picture =>
  changes.reduce(changed, picture);

const changed = (picture: Picture, change: OfferChange): Picture => {
  const { schedule, goal } = picture;
  const planned = (part: Partial<Schedule>): Picture => ({ ...picture, schedule: { ...schedule, ...part } });

  switch (change.kind) {
    case 'later':
      return withGoal(picture, later(goal, change.weeks));
    case 'minutes':
      return planned({ maxMinutes: raised(schedule.maxMinutes, change) });
    case 'open-minutes':
      return planned({ maxMinutes: {} });
    case 'days':
      return planned({ runDays: weekdays.filter((day) => [...schedule.runDays, ...change.days].includes(day)) });
    case 'drop-races':
      return { ...picture, supportingRaces: [] };
    case 'free-dates':
      return withEveryDateFree(picture);
    case 'lift-ceiling':
      return planned({ peakVolume: null });
    case 'shorter-race':
      return { ...picture, goal: shortened(goal, change.distance) };
    case 'from-zero':
      return { ...picture, supportingRaces: [], goal: { kind: 'from-zero', weeks: change.weeks, date: null } };
    case 'no-race':
      return { ...picture, goal: { kind: 'fitness', weeks: change.weeks } };
  }
};

const withEveryDateFree = ({ freedForRace: _, ...picture }: Picture): Picture => ({
  ...picture,
  schedule: { ...picture.schedule, blockedDates: [] },
});

const later = (goal: Goal, weeks: number): Goal => {
  if (goal.kind === 'race') return { ...goal, date: addDays(goal.date, 7 * weeks) };
  if (goal.kind === 'fitness') return { ...goal, weeks: goal.weeks + weeks };
  return { ...goal, weeks: goal.weeks + weeks, date: goal.date === null ? null : addDays(goal.date, 7 * weeks) };
};

const raised = (
  caps: Schedule['maxMinutes'],
  { days, minutes }: Extract<OfferChange, { kind: 'minutes' }>,
): Schedule['maxMinutes'] => {
  const most = weekdays.map((day) => {
    const cap = caps[day];
    return [day, cap === undefined || !days.includes(day) ? cap : Math.max(cap, minutes)] as const;
  });
  return Object.fromEntries(most.filter(([, cap]) => cap !== undefined));
};

const shortened = (goal: Goal, distance: RaceDistance): Goal =>
  goal.kind === 'race' ? { ...goal, distance, aim: scaled(goal.aim, goal.distance, distance) } : goal;

/** A wished time over another distance, by Riegel's exponent of 1.06. */
const scaled = (aim: Aim, from: RaceDistance, to: RaceDistance): Aim =>
  aim.kind === 'finish'
    ? aim
    : { kind: 'time', time: seconds(Math.round(aim.time * (raceMetres[to] / raceMetres[from]) ** 1.06)) };
