import type { DaySlot } from '../../domain/plan/blueprint';
import { runWalkLadder } from '../../domain/plan/drawing/run-walk-ladder';
import {
  mostRunWalkMinutes,
  type RunWalkSession,
  runWalkSession,
  walkBefore,
} from '../../domain/plan/drawing/run-walk-session';
import type { Block, Effort, Segment, Workout } from '../../domain/session/workout';
import { minutes, secondsPerKm } from '../../domain/units/quantity';
import { type Brief, roomOf, zonePace } from './brief';
import { time } from './sets';

/** Running and walking in turn, with brisk walking before: the stretches are those of the week’s rung. */
export const runWalk = (slot: DaySlot, brief: Brief): Workout => {
  const { blueprint, week, context } = brief;
  const session = runWalkSession({
    distance: slot.distance,
    easyPace: secondsPerKm(zonePace(2, context)),
    minutes: tightestDay(brief),
    rung: runWalkLadder(blueprint.weeks)[week.number - 1] ?? firstRung,
  });
  return {
    kind: 'run-walk',
    warmUp: null,
    main: [alone(walkBefore, 'walk'), ...(session === null ? [] : stretches(session))],
    coolDown: null,
  };
};

/** All sessions of a week are alike: as long as its shortest day allows. */
const tightestDay = (brief: Brief): number => {
  const days = brief.week.days.filter(({ distance }) => distance > 0);
  return Math.min(...days.map((slot) => roomOf(slot, brief).minutes ?? mostRunWalkMinutes));
};

const firstRung = { unbroken: 0.5, climbs: true };

const stretches = ({ times, stretch, last, walk }: RunWalkSession): readonly Block[] => {
  const end = last > 0 ? [alone(last, 2)] : [];
  if (times === 1) return [alone(stretch, 2), ...(last > 0 ? [alone(walk, 'walk'), ...end] : [])];
  return [{ type: 'repeat', times, work: [lasting(stretch, 2)], recovery: lasting(walk, 'walk') }, ...end];
};

const lasting = (length: number, effort: Effort): Segment => ({ amount: time(minutes(length)), effort });
const alone = (length: number, effort: Effort): Block => ({ type: 'segment', ...lasting(length, effort) });
