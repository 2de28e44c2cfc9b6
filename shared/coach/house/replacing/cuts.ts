import { scaledAmount } from '../../../domain/session/scaled-workout';
import type { Block, Segment, SessionKind, Workout } from '../../../domain/session/workout';
import { minutes } from '../../../domain/units/quantity';
import { time } from '../sets';

const floorTo = (value: number, step: number): number => Math.floor(value / step) * step;

/** Whole minutes, or five from half an hour on: what people say. */
export const roundDown = (length: number): number => floorTo(length, length >= 30 * 60 ? 300 : 60);

/** One stretch of one effort by time. */
export const plain = (kind: SessionKind, length: number, effort: Segment['effort']): Workout => ({
  kind,
  warmUp: null,
  main: [{ type: 'segment', amount: time(length), effort }],
  coolDown: null,
});

const warmUps = [minutes(12), minutes(10), minutes(8)] as const;

/** Main sets from nearly all of the work down to one piece: repetitions are cut first, then pieces from the end. */
export const shorterMains = (main: readonly Block[]): readonly (readonly Block[])[] => {
  const [first, ...more] = main;
  if (first === undefined) return [];
  if (more.length > 0) {
    // A jog at the end recovers from nothing.
    const kept = main.slice(0, -1);
    const trimmed = isJog(kept.at(-1)) ? kept.slice(0, -1) : kept;
    return trimmed.length === 0 ? [] : [trimmed, ...shorterMains(trimmed)];
  }
  if (first.type === 'segment')
    return [0.85, 0.7, 0.55, 0.4].map((share) => [{ ...first, amount: scaledAmount(first.amount, share) }]);
  return Array.from({ length: first.times - 1 }, (_, cut) => [{ ...first, times: first.times - 1 - cut }]);
};

const isJog = (block: Block | undefined): boolean =>
  block?.type === 'segment' && (block.effort === 1 || block.effort === 'walk');

/** The key work of a session cut shorter and shorter, each with a warm-up of 8–12 minutes and 5 minutes after it. */
export const keyWork = (workout: Workout): readonly Workout[] =>
  [workout.main, ...shorterMains(workout.main)].flatMap((main) =>
    warmUps.map((warmUp) => ({ ...workout, main, warmUp: { unit: 's', seconds: warmUp }, coolDown: time(5 * 60) })),
  );

/** Whole minutes from ten on, else five seconds: what a watch is set to. */
const roundTime = (length: number): number => Math.max(5, floorTo(length, length >= 600 ? 60 : 5));

/** Distances run as times, so that neither a track nor a measured road is needed. */
export const byTime = (workout: Workout, secondsPerMetre: (effort: Segment['effort']) => number): Workout => {
  const timed = ({ amount, effort }: Segment): Segment => ({
    effort,
    amount: amount.unit === 's' ? amount : time(roundTime(amount.metres * secondsPerMetre(effort))),
  });
  return {
    ...workout,
    main: workout.main.map((block): Block => {
      if (block.type === 'segment') return { ...block, ...timed(block) };
      return block.type === 'repeat'
        ? { ...block, work: block.work.map(timed), recovery: block.recovery && timed(block.recovery) }
        : block;
    }),
  };
};
