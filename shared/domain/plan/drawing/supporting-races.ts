import type { Goal, RaceDistance, SupportingRace } from '../../goal/goal';
import { raceName } from '../../goal/goal-name';
import { daysBetween, type IsoDate } from '../../units/calendar';
import { spokenDay } from '../../units/spoken-day';
import type { Limitation } from '../blueprint';

export type RaceChoice = Readonly<{ accepted: readonly SupportingRace[]; declined: readonly Limitation[] }>;

type Frame = Readonly<{
  goal: Goal;
  raceDay: IsoDate | null;
  monday: IsoDate;
  /** First day of the taper, or the day after the plan. */
  taperFrom: IsoDate;
  blocked: ReadonlySet<IsoDate>;
}>;

/** Keeps the races that leave room for training and declines the others by name. B races are chosen before C races. */
export const supportingRaces = (races: readonly SupportingRace[], frame: Frame): RaceChoice => {
  const ranked = [...races].sort(
    (one, other) => one.priority.localeCompare(other.priority) || one.date.localeCompare(other.date),
  );

  const accepted: SupportingRace[] = [];
  const declined: Limitation[] = [];
  for (const race of ranked) {
    const reason = misfit(race, frame) ?? crowd(race, accepted);
    if (reason === null) accepted.push(race);
    else declined.push(declinedRace(race, reason));
  }
  return { accepted: accepted.sort((one, other) => one.date.localeCompare(other.date)), declined };
};

export const declinedRace = ({ distance, date }: SupportingRace, reason: string): Limitation => ({
  code: 'race-declined',
  sentence: `The ${raceName(distance)} on ${spokenDay(date)} is left out of the plan: ${reason}.`,
});

const misfit = (race: SupportingRace, frame: Frame): string | null => {
  if (frame.blocked.has(race.date)) return 'you keep that day clear';
  if (race.date >= frame.taperFrom) return 'it falls into the rest before your goal race';
  if (daysBetween(frame.monday, race.date) < 14) return 'the first two weeks are for settling in';
  if (frame.raceDay !== null && daysBetween(race.date, frame.raceDay) < daysBeforeGoal(race.distance, frame.goal))
    return 'it comes too close to your goal race to recover from';
  if (isLong(race.distance) && !leavesRoomForUltra(race, frame))
    return 'a race of that length would cost the plan its build';
  return null;
};

const isLong = (distance: RaceDistance): boolean =>
  distance === 'marathon' || distance === '50K' || distance === '100K';

const leavesRoomForUltra = ({ distance, date, priority }: SupportingRace, { goal, raceDay }: Frame): boolean => {
  if (distance !== 'marathon' || goal.kind !== 'race' || raceDay === null) return false;
  if (goal.distance === '50K' || goal.distance === '100K') return true;
  return goal.distance === 'marathon' && priority === 'C' && daysBetween(date, raceDay) >= 70;
};

/** Fewest days from a race on the way to the race it leads up to. */
export const daysBeforeGoal = (distance: RaceDistance, goal: Goal): number => {
  if (goal.kind !== 'race') return 21;
  if (distance === 'half' && goal.distance === 'marathon') return 28;
  return (distance === '5K' || distance === '10K') && goal.distance === '10K' ? 14 : 21;
};

const crowd = (race: SupportingRace, accepted: readonly SupportingRace[]): string | null => {
  const tooClose = accepted.some(
    (other) =>
      Math.abs(daysBetween(race.date, other.date)) < (race.priority === 'C' && other.priority === 'C' ? 14 : 21),
  );
  return tooClose ? 'another race is too close to it' : null;
};
