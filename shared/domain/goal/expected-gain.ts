import type { Experience } from '../athlete/picture';

/** Points of fitness score a week and the most one block of training can bring, by where the athlete stands. */
type Growth = Readonly<{ below: number; perWeek: number; most: number }>;

// Cautious beside trials: 0.23–0.33 points a week in 39-minute 10 km runners (Muñoz et al. 2014); our rule.
const growths: readonly Growth[] = [
  { below: 38, perWeek: 0.3, most: 5 },
  { below: 50, perWeek: 0.2, most: 4 },
  { below: 60, perWeek: 0.1, most: 2.5 },
  { below: Number.POSITIVE_INFINITY, perWeek: 0.05, most: 1.5 },
];
const slowestGrowth: Growth = { below: Number.POSITIVE_INFINITY, perWeek: 0.05, most: 1.5 };

const growthOf = (score: number, experience: Experience): Growth => {
  const reached = experience === 'novice' ? Math.min(score, 37) : score;
  return growths.find(({ below }) => reached < below) ?? slowestGrowth;
};

/** Points of fitness score that some weeks of steady training may bring; taper weeks bring none. */
export const expectedGain = (score: number, weeks: number, experience: Experience): number => {
  const { perWeek, most } = growthOf(score, experience);
  return Math.min(most, perWeek * Math.max(0, weeks));
};

/** Weeks of training it takes to gain some points, or null when one block of training cannot. */
export const weeksToGain = (score: number, points: number, experience: Experience): number | null => {
  const { perWeek, most } = growthOf(score, experience);
  return points > most ? null : Math.ceil(Math.max(0, points) / perWeek);
};
