import type { DaySlot } from '../../domain/plan/blueprint';
import { runWalkLadder } from '../../domain/plan/drawing/run-walk-ladder';
import type { Workout } from '../../domain/session/workout';
import { type Brief, roomOf, zonePace } from './brief';
import { time } from './sets';

/** Running and walking in turn, with brisk walking before: the stretches are those of the week's rung. */
export const runWalk = (slot: DaySlot, brief: Brief): Workout => {
  const { blueprint, week, context } = brief;
  const running = (slot.distance / 1000) * zonePace(2, context);
  const unbroken = 60 * (runWalkLadder(blueprint.weeks)[week.number - 1]?.unbroken ?? 1);
  const times = Math.max(1, Math.floor(running / unbroken + 0.02));
  // A stretch that the rounding of the distance cut by a few seconds is run in full: the next one grows from it.
  const stretch = running < 0.98 * unbroken ? Math.floor(running / 5) * 5 : unbroken;
  const rest = Math.max(0, Math.floor((running - times * stretch) / 5) * 5);

  const room = 60 * Math.min(longest, roomOf(slot, brief).minutes ?? longest) - running;
  const before = Math.max(120, Math.min(300, Math.floor((room - times * shortestWalk) / 30) * 30));
  const pause = Math.max(shortestWalk, Math.min(walkAfter(stretch), Math.floor((room - before) / times / 5) * 5));
  const run = { amount: time(stretch), effort: 2 } as const;
  const isOne = times === 1 && rest < shortestRun;

  return {
    kind: 'run-walk',
    warmUp: null,
    main: [
      { type: 'segment', amount: time(before), effort: 'walk' },
      isOne
        ? { type: 'segment', ...run }
        : { type: 'repeat', times, work: [run], recovery: { amount: time(pause), effort: 'walk' } },
      // What is left of the running comes last, a shorter stretch than the others.
      ...(rest >= shortestRun ? [{ type: 'segment', amount: time(rest), effort: 2 } as const] : []),
    ],
    coolDown: null,
  };
};

/** Minutes of a session, walking included. */
const longest = 40;
const shortestWalk = 20;
const shortestRun = 20;

// As long a walk as the run at first; later only a minute to collect oneself.
const walkAfter = (stretch: number): number =>
  stretch <= 90 ? Math.max(shortestWalk, stretch) : stretch <= 300 ? 90 : 60;
