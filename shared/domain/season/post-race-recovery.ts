import type { Picture } from '../athlete/picture';
import type { RaceDistance } from '../goal/goal';

/** What follows a race run at full effort. */
export type PostRaceRecovery = Readonly<{
  /** Days of easy running only, counted from the day after the race. */
  easyDays: number;
  /** Of these, the first with no running, or at most 30 minutes of it. */
  restDays: number;
}>;

// Coaches' custom, about a day a mile; no trial supports it. Easy days: ready, and careful.
const easyDays: Readonly<Record<RaceDistance, readonly [ready: number, careful: number]>> = {
  '5K': [3, 3],
  '10K': [5, 5],
  half: [7, 10],
  marathon: [14, 21],
  '50K': [14, 21],
  '100K': [21, 28],
};

/** Easy days after a race; novices, the over-fifties and the lately injured take the longer end. */
export const postRaceRecovery = (
  distance: RaceDistance,
  { ageBand, experience, injuredLately }: Pick<Picture, 'ageBand' | 'experience' | 'injuredLately'>,
): PostRaceRecovery => {
  const careful = experience === 'novice' || injuredLately || ageBand === '50-64' || ageBand === '65+';
  const [ready, slow] = easyDays[distance];
  return {
    easyDays: careful ? slow : ready,
    restDays: { '5K': 1, '10K': 1, half: 3, marathon: 7, '50K': 7, '100K': 7 }[distance],
  };
};
