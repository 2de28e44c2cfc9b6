import { zoneOfPace } from '../../domain/fitness/pace-zones';
import type { DaySlot } from '../../domain/plan/blueprint';
import type { Block, Effort, Workout } from '../../domain/session/workout';
import { secondsPerKm } from '../../domain/units/quantity';
import { type Brief, zonePace } from './brief';
import { mostWork } from './dose';
import { hikingLongRun } from './hike';
import { distance } from './sets';

export type LongFlavour = 'plain' | 'hike' | 'steady-finish' | 'race-finish' | 'race-blocks';

/** A long run, and the seconds of it that are not easy. */
export type LongRun = Readonly<{ flavour: LongFlavour; workout: Workout; work: number }>;

export const longRun = (slot: DaySlot, brief: Brief): LongRun => {
  const paced = brief.week.pacedLongRun ? pacedLongRun(slot, brief) : null;
  if (paced !== null) return paced;
  const hiked = hikingLongRun(slot, brief);
  return hiked === null
    ? { flavour: 'plain', workout: workoutOf([easy(slot.distance)]), work: 0 }
    : { flavour: 'hike', workout: hiked, work: 0 };
};

const workoutOf = (main: readonly Block[]): Workout => ({ kind: 'long', warmUp: null, main, coolDown: null });
const easy = (metres: number): Block => ({ type: 'segment', amount: distance(metres), effort: 2 });
const at = (metres: number, effort: Effort): Block => ({ type: 'segment', amount: distance(metres), effort });
const leastWork = 10 * 60;

const pacedLongRun = (slot: DaySlot, brief: Brief): LongRun | null => {
  const { picture, context, turn } = brief;
  const isMarathon = picture.goal.kind === 'race' && picture.goal.distance === 'marathon';
  const pace = isMarathon ? context.racePaces.marathon : secondsPerKm(zonePace(3, context));
  const zone = isMarathon ? zoneOfPace(pace, context.zones) : 3;
  if (zone > 4) return null;

  const most = Math.min(mostWork(zone, brief, 0), 105 * 60, (0.48 * slot.distance * pace) / 1000);
  const fast = Math.floor((most / pace) * 2) * 500;
  const work = (fast / 1000) * pace;
  if (work < leastWork) return null;
  if (!isMarathon) {
    return { flavour: 'steady-finish', workout: workoutOf([easy(slot.distance - fast), at(fast, 3)]), work };
  }

  const blocks = raceBlocks(slot.distance, fast);
  if (turn % 2 === 1 && blocks !== null) return { flavour: 'race-blocks', workout: workoutOf(blocks), work };
  // The end is easy: whoever stops at race pace stiffens.
  const after = zonePace(2, context) < 310 ? 1500 : 1000;
  const before = slot.distance - fast - after;
  return { flavour: 'race-finish', workout: workoutOf([easy(before), at(fast, 'marathon'), easy(after)]), work };
};

/** The same work in two or three pieces with a kilometre between them. */
const raceBlocks = (total: number, fast: number): readonly Block[] | null => {
  const times = fast >= 9000 ? 3 : 2;
  const piece = Math.floor(fast / times / 500) * 500;
  const before = total - times * (piece + 1000);
  if (piece < 2000 || before < 3000) return null;
  return [
    easy(before),
    {
      type: 'repeat',
      times,
      work: [{ amount: distance(piece), effort: 'marathon' }],
      recovery: { amount: distance(1000), effort: 2 },
    },
  ];
};
