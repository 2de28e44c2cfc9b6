import { niggleAdvice } from '../../../domain/adjustment/niggle-advice';
import type { ReplacementOrder } from '../../../domain/adjustment/replacement';
import { replacementLimits } from '../../../domain/adjustment/replacement-limits';
import { isRunKind } from '../../../domain/session/implied-parts';
import { parseWorkout } from '../../../domain/session/parse-workout';
import { scaledWorkout } from '../../../domain/session/scaled-workout';
import type { Workout } from '../../../domain/session/workout';
import { easyFor, gentleSwap, type Proposal, rest, swaps, walk } from './proposal';
import { runProposals } from './run-proposals';

/**
 * What the house coach would propose for a reason, the best fit first; not every one of them has to pass the review.
 * Rest is always the last.
 */
export const proposals = (order: ReplacementOrder): readonly Proposal[] => {
  const read = parseWorkout(order.session.notation);
  if (read.status === 'invalid') return [rest];
  const original = read.workout;
  return [...(isPlainRun(original) ? runProposals : otherProposals)(order, original), rest];
};

/** A run of a runner; run/walk, races and everything that is no run are handled by their own measure. */
const isPlainRun = ({ kind }: Workout): boolean => isRunKind(kind) && kind !== 'run-walk' && kind !== 'race';

const otherProposals = (order: ReplacementOrder, original: Workout): readonly Proposal[] => {
  const { session, reason } = order;
  const { kind } = original;
  const { duration } = replacementLimits(reason, session);
  const most = Math.min(duration, session.duration);
  if (kind === 'race') return [easyFor(Math.min(most, 40 * 60)), walk(Math.min(most, 30 * 60))];

  const treadmill = reason.kind === 'conditions' && reason.treadmill && isRunKind(kind);
  const less = [0.8, 0.7, 0.6, 0.5, 0.4].map(
    (share): Proposal => ({ idea: 'less-of-the-same', workout: scaledWorkout(original, share) }),
  );
  const swapped = reason.kind === 'niggle' ? swaps(niggleAdvice(reason.niggle).swaps, most) : [];
  const gentle =
    isRunKind(kind) || kind === 'strength' || kind === 'walk'
      ? []
      : [gentleSwap(kind, 0.7 * most), gentleSwap(kind, 0.5 * most)];
  return [
    ...(treadmill ? [{ idea: 'treadmill' as const, workout: original }] : []),
    ...less,
    ...gentle,
    ...swapped,
    walk(0.6 * most),
    walk(Math.min(most, 900)),
  ];
};
