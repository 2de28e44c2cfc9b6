import type { DaySlot } from '../../domain/plan/blueprint';
import { demandsOf } from '../../domain/plan/drawing/demands';
import { runnerOf } from '../../domain/plan/drawing/runner';
import { expandWorkout } from '../../domain/session/expand-workout';
import type { Block, Workout } from '../../domain/session/workout';
import { type Brief, roomOf, zonePace } from './brief';
import { isUltra } from './long-days';
import { distance, time } from './sets';

/** Minutes of running between two hikes, and of each hike: the longer the race, the more of it is walked. Our rule. */
const rhythms = { '50K': { run: 40, hike: 5 }, '100K': { run: 30, hike: 6 } } as const;
/** Hiking must not turn an easy day into a hard one: only runs that are hard by their length already hold it. */
const leastMinutes = 102;

/**
 * A long run with brisk hiking in between, as an ultra is covered: the same running, more time on the feet. Null where
 * the goal is no ultra, the run short, or the day has no room for the walking.
 */
export const hikingLongRun = (slot: DaySlot, brief: Brief): Workout | null => {
  const { picture, week, context } = brief;
  const { goal } = picture;
  if (!isUltra(brief) || goal.kind !== 'race' || week.recovery || week.phase === 'base') return null;
  const rhythm = rhythms[goal.distance === '100K' ? '100K' : '50K'];
  const running = ((slot.distance / 1000) * zonePace(2, context)) / 60;
  if (running < leastMinutes) return null;

  const most = Math.min(
    roomOf(slot, brief).minutes ?? Number.POSITIVE_INFINITY,
    demandsOf(picture).longRunMinutes(runnerOf(picture).easyPace),
  );
  const wished = Math.floor(running / rhythm.run);
  for (let hikes = wished; hikes >= 2; hikes -= 1) {
    const workout = withHikes(slot.distance, hikes, rhythm.hike);
    if (expandWorkout(workout, context).duration <= 60 * most) return workout;
  }
  return null;
};

const withHikes = (metres: number, hikes: number, minutes: number): Workout => {
  const piece = Math.floor(metres / (hikes + 1) / 100) * 100;
  const main: readonly Block[] = [
    {
      type: 'repeat',
      times: hikes,
      work: [{ amount: distance(piece), effort: 2 }],
      recovery: { amount: time(60 * minutes), effort: 'walk' },
    },
    { type: 'segment', amount: distance(metres - hikes * piece), effort: 2 },
  ];
  return { kind: 'long', warmUp: null, main, coolDown: null };
};
