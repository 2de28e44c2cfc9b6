import type { SessionKind, Workout } from '../../../domain/session/workout';
import { plain, roundDown } from './cuts';

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

const shortestRun = 20 * 60;

/** Easy running by time. Where that comes out too short to be worth it, the review says so. */
export const easyFor = (length: number): Proposal => ({
  idea: 'easy',
  workout: plain('easy', Math.max(60, roundDown(length)), 2),
});
/** Zone 1, twenty minutes at least. */
export const recoveryRun = (length: number): Proposal => ({
  idea: 'recovery',
  workout: plain('recovery', Math.max(shortestRun, roundDown(length)), 1),
});
/** Between ten minutes and an hour on foot. */
export const walk = (length: number): Proposal => ({
  idea: 'walk',
  workout: plain('walk', Math.max(600, Math.min(3600, roundDown(length))), 'walk'),
});
/** Other training of the same length in zone 2, then in zone 1, for each kind in turn. */
export const swaps = (kinds: readonly SessionKind[], length: number): readonly Proposal[] =>
  kinds.flatMap((kind): Proposal[] => {
    if (kind === 'walk') return [walk(length)];
    const minutes = Math.max(600, roundDown(length));
    return [2, 1].map((effort) => ({ idea: 'swap', workout: plain(kind, minutes, effort as 1 | 2) }));
  });

/** Other training in zone 1. */
export const gentleSwap = (kind: SessionKind, length: number): Proposal => ({
  idea: 'swap',
  workout: plain(kind, Math.max(600, roundDown(length)), 1),
});
