import { type Seconds, seconds } from '../units/quantity';

export const feasibilityLabels = ['on-track', 'realistic', 'aggressive', 'stretch', 'not-realistic'] as const;
export type FeasibilityLabel = (typeof feasibilityLabels)[number];

/** How a wished time stands to the one predicted for race day. */
export type Feasibility = Readonly<{
  label: FeasibilityLabel;
  /** Share by which the wish is faster than predicted, 0.035 for 3.5 %; negative when slower. */
  gap: number;
  sentence: string;
  conservative: Seconds;
  target: Seconds;
  stretch: Seconds;
}>;

/** The largest gap of each label (our rule; a season's gain in trials is 3–5 %). */
const largestGaps: readonly (readonly [FeasibilityLabel, number])[] = [
  ['on-track', 0],
  ['realistic', 0.015],
  ['aggressive', 0.04],
  ['stretch', 0.07],
];

/** Wished 3:15:00, predicted 3:22:00: a gap of 3.5 %, aggressive but possible. */
export const gapOf = (wished: Seconds, predicted: Seconds): number => (predicted - wished) / predicted;

export const feasibilityLabel = (gap: number): FeasibilityLabel =>
  largestGaps.find(([, largest]) => gap <= largest)?.[0] ?? 'not-realistic';

/** The same race as a careful, a likely and a bold wish: 2 % slower than predicted, as predicted, 4 % faster. */
export const versionsOf = (predicted: Seconds): Pick<Feasibility, 'conservative' | 'target' | 'stretch'> => ({
  conservative: roundTime(predicted * 1.02),
  target: roundTime(predicted),
  stretch: roundTime(predicted * 0.96),
});

/** Goals are set in round figures: to 5 s under an hour, to the half minute under two and a half, else to a minute. */
export const roundTime = (time: number): Seconds => {
  const grain = time < 3600 ? 5 : time < 9000 ? 30 : 60;
  return seconds(Math.round(time / grain) * grain);
};
