import type { Picture } from '../../athlete/picture';
import { recentVolume } from '../../athlete/recent-volume';
import { type Metres, metres, type SecondsPerKm, secondsPerKm } from '../../units/quantity';

/** The athlete as the drawing of a plan sees them. */
export type Runner = Readonly<{
  /** Threshold speed × 0.82: turns distance into time wherever a session has no other pace. */
  easyPace: SecondsPerKm;
  /** Novice, 50 or older, or lately injured: recovers every third week. */
  shortCycle: boolean;
  /** Days from one hard session to the next. */
  hardSpacing: 2 | 3;
  /** Mean of the last four weeks. */
  current: Metres;
  /** Most running in a week, whatever the plan wishes. */
  ceiling: Metres;
  /** Most days of running in a week that suit this level of experience. */
  mostRuns: number;
}>;

export const runnerOf = ({ ageBand, experience, injuredLately, fitness, recent, schedule }: Picture): Runner => {
  const older = ageBand === '50-64' || ageBand === '65+';
  const ceilings = [
    schedule.peakVolume ?? Number.POSITIVE_INFINITY,
    ageBand === '16-17' ? 60_000 : Number.POSITIVE_INFINITY,
  ];

  return {
    easyPace: secondsPerKm(fitness.threshold / 0.82),
    shortCycle: experience === 'novice' || older || injuredLately,
    hardSpacing: older ? 3 : 2,
    current: recentVolume(recent),
    ceiling: metres(Math.min(...ceilings)),
    mostRuns: { novice: 5, intermediate: 6, advanced: 7 }[experience],
  };
};

/** Minutes that a distance takes at easy pace. */
export const easyMinutes = ({ easyPace }: Runner, distance: Metres): number => (distance * easyPace) / 60_000;

/** Distance that fits into some minutes at easy pace, in whole 100 m. */
export const easyDistance = ({ easyPace }: Runner, minutes: number): Metres =>
  wholeHundreds((minutes * 60_000) / easyPace);

/** Rounds down to 100 m, the grain of every planned run. */
export const wholeHundreds = (distance: number): Metres =>
  // A hair is added so that 8,000.0 m from floating sums does not become 7,900.
  metres(Math.floor(distance / 100 + 1e-6) * 100);
