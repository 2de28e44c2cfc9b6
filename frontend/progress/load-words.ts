import type { FitnessReply } from '../../shared/contract/fitness';

type LoadDay = FitnessReply['load']['days'][number];

/** From this share of the usual load on, form is more than the noise of a week (our rule). */
const noise = 0.1;

/** Whether the last week weighs more than usual, less, or neither. */
export const formWord = ({ fitness, fatigue }: LoadDay): 'tired' | 'fresh' | 'even' => {
  const balance = fitness - fatigue;
  if (Math.abs(balance) <= noise * Math.max(fitness, 1)) return 'even';
  return balance < 0 ? 'tired' : 'fresh';
};
