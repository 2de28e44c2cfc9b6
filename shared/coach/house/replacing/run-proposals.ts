import { hardness } from '../../../domain/adjustment/hardness';
import { niggleAdvice } from '../../../domain/adjustment/niggle-advice';
import type { ReplacementOrder } from '../../../domain/adjustment/replacement';
import { replacementLimits } from '../../../domain/adjustment/replacement-limits';
import { effortTarget } from '../../../domain/session/effort-target';
import { expandWorkout } from '../../../domain/session/expand-workout';
import { type ExpansionContext, expansionContext } from '../../../domain/session/expansion-context';
import { impliedParts } from '../../../domain/session/implied-parts';
import type { SessionKind, Workout } from '../../../domain/session/workout';
import { byTime, keyWork } from './cuts';
import { easyFor, type Proposal, recoveryRun, swaps, walk } from './proposal';
import { recentStrain } from './recent-strain';

const shareLeft = { fresh: 0.8, loaded: 0.7, strained: 0.6 } as const;

/** What could take the place of a run, the best fit for the reason first. */
export const runProposals = (order: ReplacementOrder, original: Workout): readonly Proposal[] => {
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
    case 'tired':
      return tiredProposals(session.duration, strain, easyRun);
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

const tiredProposals = (
  planned: number,
  strain: keyof typeof shareLeft,
  easyRun: (length: number) => Proposal,
): readonly Proposal[] => {
  const left = planned * shareLeft[strain];
  return [
    strain === 'strained' ? recoveryRun(left) : easyRun(left),
    recoveryRun(planned * 0.6),
    easyRun(planned * 0.6),
    walk(planned * 0.5),
    walk(20 * 60),
  ];
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
