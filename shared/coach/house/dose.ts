import type { Zone } from '../../domain/fitness/fitness';
import { type Brief, zonePace } from './brief';

/** Share of a week's time outside zones 1–2 that the house coach stays below. */
const hardShare = 0.185;

/** Seconds of a week outside zones 1–2 that the house coach stays below. */
export const hardTime = ({ time }: Brief): number => hardShare * time;

/** Share of a week's time in zone 3, by how much of the goal is run there. */
const greyShare = ({ picture: { goal }, week }: Brief): number => {
  if (goal.kind !== 'race' || goal.distance === '5K' || goal.distance === '10K') return 0.045;
  return goal.distance !== 'half' && week.phase === 'sharpen' ? 0.17 : 0.09;
};

/**
 * Most seconds of work in a zone that one session may hold: a tenth of the week's distance at threshold, 8 % at
 * interval and 5 % at repetition pace (Daniels), with floors so that a small week still has a session worth running.
 * `spent` is what the week's other sessions take of its hard time.
 */
export const mostWork = (zone: Zone, brief: Brief, spent: number): number => {
  const left = hardTime(brief) - spent;
  // 300 m less than planned: a run ends on a whole 100 m.
  const atPace = (share: number): number =>
    ((share * (brief.week.volume - 300)) / 1000) * zonePace(zone, brief.context);

  switch (zone) {
    case 1:
    case 2:
      return Number.POSITIVE_INFINITY;
    case 3:
      return Math.min(left, greyShare(brief) * brief.time - spent);
    case 4:
      return Math.min(left, 40 * 60, Math.max(10 * 60, atPace(0.1)));
    case 5:
      return Math.min(left, 25 * 60, Math.max(6 * 60, atPace(0.08)));
    case 6:
      return Math.min(left, Math.max(3 * 60, atPace(0.05)));
  }
};

/** How much of the most is done: the work of a phase grows, that of the taper shrinks. */
export const share = ({ week: { phase }, progress, inPhase }: Brief): number => {
  if (phase === 'taper') return inPhase.place === 0 ? 0.75 : 0.55;
  return phase === 'sharpen' ? 0.88 + 0.12 * progress : 0.68 + 0.32 * progress;
};
