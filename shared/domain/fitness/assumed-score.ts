import type { AgeBand, Experience } from '../athlete/picture';

/** Cautious starting scores, below what such runners usually reach: paces that are too easy do no harm (our rule). */
const byExperience: Readonly<Record<Experience, number>> = { novice: 28, intermediate: 36, advanced: 45 };

/** Share of that left at an age (our rule, on the cautious side of age-graded road records). */
const byAge: Readonly<Record<AgeBand, number>> = {
  '16-17': 0.97,
  '18-34': 1,
  '35-49': 0.95,
  '50-64': 0.85,
  '65+': 0.75,
};

/** A fitness score for an athlete without any known result. */
export const assumedScore = (experience: Experience, ageBand: AgeBand): number =>
  byExperience[experience] * byAge[ageBand];
