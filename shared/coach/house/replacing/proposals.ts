import { hardness } from '../../../domain/adjustment/hardness';
import { niggleAdvice } from '../../../domain/adjustment/niggle-advice';
import type { ReplacementOrder } from '../../../domain/adjustment/replacement';
import { replacementLimits } from '../../../domain/adjustment/replacement-limits';
import { effortTarget } from '../../../domain/session/effort-target';
import { expandWorkout } from '../../../domain/session/expand-workout';
import { type ExpansionContext, expansionContext } from '../../../domain/session/expansion-context';
import { impliedParts, isRunKind } from '../../../domain/session/implied-parts';
import { parseWorkout } from '../../../domain/session/parse-workout';
import { scaledWorkout } from '../../../domain/session/scaled-workout';
import type { SessionKind, Workout } from '../../../domain/session/workout';
import { byTime, keyWork, plain, roundDown } from './cuts';
import { recentStrain } from './recent-strain';

/** The idea behind a proposal; its words follow from it. */
export type ProposalIdea =
  | 'easy'
  | 'recovery'
  | 'key-work'
  | 'by-time'
  | 'treadmill'
  | 'less-of-the-same'
  | 'swap'
  | 'walk'
  | 'rest';
export type Proposal = Readonly<{ idea: ProposalIdea; workout: Workout | null }>;

export const rest: Proposal = { idea: 'rest', workout: null };

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

const shareLeft = { fresh: 0.8, loaded: 0.7, strained: 0.6 } as const;

const runProposals = (order: ReplacementOrder, original: Workout): readonly Proposal[] => {
  const { session, reason } = order;
  const { duration, runDuration } = replacementLimits(reason, session);
  const most = Math.min(duration, runDuration, session.duration);
  const strain = recentStrain(order);
  // Zone 2 only as long as the session was in it or above: its jogs were slower.
  const aerobic = hardness(session)['time-from-zone-2'];
  const easyRun = (length: number): Proposal => easyFor(Math.min(length, aerobic));
  const gentle = [
    easyRun(most * shareLeft[strain]),
    easyRun(most * 0.6),
    recoveryRun(most * 0.6),
    recoveryRun(most * 0.5),
  ];

  switch (reason.kind) {
    case 'tired': {
      const share = shareLeft[strain];
      const first = strain === 'strained' ? recoveryRun(session.duration * share) : easyRun(session.duration * share);
      return [
        first,
        recoveryRun(session.duration * 0.6),
        easyRun(session.duration * 0.6),
        walk(session.duration * 0.5),
        walk(20 * 60),
      ];
    }
    case 'no-time':
      return [...keyWorkWithin(order, original, most), easyRun(most), recoveryRun(most), walk(most)];
    case 'travel':
      return [
        easyRun(Math.min(most, 0.9 * session.duration)),
        easyRun(Math.min(30 * 60, 0.9 * most)),
        recoveryRun(20 * 60),
        walk(Math.min(duration, 30 * 60)),
      ];
    case 'ill':
      return [recoveryRun(most), walk(Math.min(most, 30 * 60)), walk(15 * 60)];
    case 'niggle':
      return niggleProposals(order, original, most, easyRun(most));
    case 'conditions':
      return [...conditionProposals(order, original), ...gentle, ...swaps(['bike', 'elliptical', 'pool'], 0.8 * most)];
    case 'other':
      return [...gentle, ...swaps(['bike', 'walk'], 0.7 * most)];
  }
};

const niggleProposals = (
  order: ReplacementOrder,
  original: Workout,
  most: number,
  easy: Proposal,
): readonly Proposal[] => {
  if (order.reason.kind !== 'niggle') return [];
  const { niggle } = order.reason;
  const advice = niggleAdvice(niggle);
  const minuteForMinute = swaps(advice.swaps, order.session.duration);
  const gentlerSwaps = swaps(advice.swaps, 0.7 * order.session.duration);
  const slow = [easy, recoveryRun(most), recoveryRun(0.7 * most)];

  if (advice.level === 'rest') return [];
  if (advice.level === 'no-running') return [...minuteForMinute, ...gentlerSwaps];
  if (advice.level === 'careful')
    return niggle.worseWhenRunning ? [...minuteForMinute, ...slow, ...gentlerSwaps] : [...slow, ...minuteForMinute];
  // The work itself may stay where it holds nothing above threshold.
  return [...keyWorkWithin(order, original, most), ...slow, ...minuteForMinute];
};

const conditionProposals = (order: ReplacementOrder, original: Workout): readonly Proposal[] => {
  if (order.reason.kind !== 'conditions') return [];
  const { obstacle, treadmill } = order.reason;
  if (treadmill) return [{ idea: 'treadmill', workout: original }];
  const context = expansionContext(order.picture, order.zones);
  if (obstacle === 'no-track') {
    const timed = byTime(original, secondsPerMetre(original.kind, context));
    return [timed, ...(isWarmedUp(original) ? keyWork(timed) : [])].map((workout) => ({ idea: 'by-time', workout }));
  }
  if (obstacle !== 'no-hills') return [];
  // On the flat the same minutes carry further: repetitions go until the distance is no longer.
  const flat: Workout = {
    ...original,
    kind: original.kind === 'hills' ? 'intervals' : original.kind,
    main: original.main.map((block) => (block.type === 'strides' ? { ...block, uphill: false } : block)),
  };
  return [flat, ...(isWarmedUp(original) ? keyWork(flat) : [])].map((workout) => ({ idea: 'by-time', workout }));
};

/** Whether a session has hard work between a warm-up and a cool-down. */
const isWarmedUp = ({ kind, warmUp }: Workout): boolean => warmUp !== null || impliedParts(kind).warmUp !== null;

const secondsPerMetre =
  (kind: SessionKind, context: ExpansionContext) =>
  (effort: Parameters<typeof effortTarget>[0]): number => {
    const { speed } = effortTarget(effort, kind, context);
    return speed > 0 ? 1 / speed : 1 / 1.5;
  };

/** The key work in the time there is, while enough of it is left to be worth a warm-up. */
const keyWorkWithin = (order: ReplacementOrder, original: Workout, most: number): readonly Proposal[] => {
  const context = expansionContext(order.picture, order.zones);
  const fitting = keyWork(original).filter((workout) => {
    const { duration, zoneTimes } = expandWorkout(workout, context);
    const isWorthIt = zoneTimes[4] >= 8 * 60 || zoneTimes[5] >= 6 * 60 || zoneTimes[6] >= 2 * 60;
    return duration <= most && isWorthIt;
  });
  return fitting.map((workout) => ({ idea: 'key-work', workout }));
};

const shortestRun = 20 * 60;

/** Easy running by time. Where that comes out too short to be worth it, the review says so. */
const easyFor = (length: number): Proposal => ({
  idea: 'easy',
  workout: plain('easy', Math.max(60, roundDown(length)), 2),
});
const recoveryRun = (length: number): Proposal => ({
  idea: 'recovery',
  workout: plain('recovery', Math.max(shortestRun, roundDown(length)), 1),
});
const walk = (length: number): Proposal => ({
  idea: 'walk',
  workout: plain('walk', Math.max(600, Math.min(3600, roundDown(length))), 'walk'),
});
const swaps = (kinds: readonly SessionKind[], length: number): readonly Proposal[] =>
  kinds.flatMap((kind): Proposal[] => {
    if (kind === 'walk') return [walk(length)];
    const minutes = Math.max(600, roundDown(length));
    return [2, 1].map((effort) => ({ idea: 'swap', workout: plain(kind, minutes, effort as 1 | 2) }));
  });

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
      : [plainSwap(kind, 0.7 * most), plainSwap(kind, 0.5 * most)];
  return [
    ...(treadmill ? [{ idea: 'treadmill' as const, workout: original }] : []),
    ...less,
    ...gentle,
    ...swapped,
    walk(0.6 * most),
    walk(Math.min(most, 900)),
  ];
};

const plainSwap = (kind: SessionKind, length: number): Proposal => ({
  idea: 'swap',
  workout: plain(kind, Math.max(600, roundDown(length)), 1),
});
