import type { DaySlot } from '../../../domain/plan/blueprint';
import { expandWorkout } from '../../../domain/session/expand-workout';
import { impliedParts } from '../../../domain/session/implied-parts';
import type { Block, SessionKind, Workout } from '../../../domain/session/workout';
import { type Brief, roomOf } from '../../house/brief';
import { easyWorkout } from '../../house/easy-runs';
import { fitted, metresOf, upToHundred } from '../../house/fit';
import { raceOn, raceWorkout } from '../../house/race-day';
import { runWalk } from '../../house/run-walk';
import { distance } from '../../house/sets';
import { strengthWorkout } from '../../house/strength';

/** What a kind alone stands for on this day, or null when it says too little. */
export const plainWorkout = (kind: SessionKind, slot: DaySlot, brief: Brief): Workout | null => {
  switch (kind) {
    case 'easy':
      return slot.distance > 0 ? easyWorkout(slot.distance) : null;
    case 'recovery':
      return slot.distance > 0
        ? inTime((metres) => whole('recovery', [easyFor(metres, 1)]), slot.distance, slot, brief)
        : null;
    case 'long':
      return slot.distance > 0 ? whole('long', [easyFor(slot.distance, 2)]) : null;
    case 'run-walk':
      return slot.distance > 0 ? runWalk(slot, brief) : null;
    case 'strength':
      return strengthWorkout(brief);
    case 'race': {
      const race = slot.role === 'race' ? raceOn(slot, brief) : null;
      return race === null ? null : raceWorkout(race);
    }
    default:
      return null;
  }
};

/**
 * The easy running around what was written, so that the day comes to its distance: a warm-up and a cool-down around a
 * main set, an easy stretch before strides or a brisk end. A workout that says its easy running itself is left as it
 * is; null where the day is too short for the work.
 */
export const filledWorkout = (workout: Workout, slot: DaySlot, brief: Brief): Workout | null => {
  const { kind, warmUp, main, coolDown } = workout;
  if (warmUp !== null || slot.distance === 0) return workout;
  const implied = impliedParts(kind);

  if (implied.warmUp !== null)
    return coolDown === null ? fitted({ kind, main }, roomOf(slot, brief), brief.context) : workout;
  return growing.has(kind) && !beginsEasily(main[0]) ? withEasyBefore(workout, slot, brief) : workout;
};

/** Kinds whose easy running comes first. */
const growing: ReadonlySet<SessionKind> = new Set(['easy', 'long', 'strides', 'progression']);

const beginsEasily = (block: Block | undefined): boolean =>
  (block?.type === 'segment' && isEasy(block.effort)) ||
  (block?.type === 'repeat' && block.work.every(({ effort }) => isEasy(effort)));
const isEasy = (effort: unknown): boolean => effort === 1 || effort === 2 || effort === 'walk';

const whole = (kind: SessionKind, main: readonly Block[]): Workout => ({ kind, warmUp: null, main, coolDown: null });
const easyFor = (metres: number, effort: 1 | 2): Block => ({ type: 'segment', amount: distance(metres), effort });

/** Less easy running than this is no run around the work. */
const leastEasy = 1_000;

const withEasyBefore = (workout: Workout, slot: DaySlot, brief: Brief): Workout | null => {
  const left = upToHundred(slot.distance - metresOf(workout, brief.context));
  return inTime((metres) => ({ ...workout, main: [easyFor(metres, 2), ...workout.main] }), left, slot, brief);
};

/** The workout with as much of its easy running as the day has minutes for; null where that is next to nothing. */
const inTime = (make: (easyMetres: number) => Workout, most: number, slot: DaySlot, brief: Brief): Workout | null => {
  const { minutes } = roomOf(slot, brief);
  for (let metres = most; metres >= leastEasy; metres -= 200) {
    const workout = make(metres);
    // Half a minute more, as the house coach allows itself.
    if (minutes === null || expandWorkout(workout, brief.context).duration <= 60 * minutes + 30) return workout;
  }
  return null;
};
