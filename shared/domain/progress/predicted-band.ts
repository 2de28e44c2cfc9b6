import type { RacePrediction } from '../fitness/race-prediction';
import { seconds } from '../units/quantity';
import type { TimeBand } from './progress';

/** However much agrees, a day of racing has its own luck: the models’ width is never more than halved (our rule). */
const narrowest = 0.5;
/** Each thing that training has yet to show adds 1 % to either side (our rule). */
const doubt = 0.01;

/**
 * A model’s prediction as a band: its width for one good piece of evidence, narrower by the root of how much of it
 * agrees, wider by what training has yet to show. More evidence that agrees never makes it wider.
 *
 * @param founded how well the estimate is founded: the sum of the weights of its evidence, 1 for one race of last month
 * @param doubts how many things training has yet to show
 *
 * @example
 * A half predicted at 1:38:00 ± 3 %, four races agreeing and no doubt: 1:36:32 to 1:39:28
 */
export const predictedBand = (
  { range, middle }: Pick<RacePrediction, 'range' | 'middle'>,
  founded: number,
  doubts: number,
): TimeBand => {
  const share = Math.max(narrowest, 1 / Math.sqrt(Math.max(1, founded)));
  const wider = doubts * doubt * middle;
  return {
    fastest: seconds(Math.round(middle - share * (middle - range.fastest) - wider)),
    median: seconds(Math.round(middle)),
    slowest: seconds(Math.round(middle + share * (range.slowest - middle) + wider)),
  };
};
