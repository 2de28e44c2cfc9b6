import type { CallEnd } from '../../contract/receipt';
import type { ModelTask } from '../../ports';

const things: Readonly<Record<ModelTask, string>> = {
  plan: 'this plan',
  adaptation: 'these weeks',
  replacement: 'this proposal',
  strength: 'this workout',
  'week-review': 'this review',
};

const reasons: Partial<Record<CallEnd, string>> = {
  'not-asked': 'Claude has written all it may for today',
  refused: 'Claude did not want to write this',
  'turned-away': 'Claude could not be asked just now',
  unavailable: 'Claude did not answer in time',
  'out-of-time': 'Claude did not answer in time',
};
const otherwise = 'What Claude wrote did not arrive whole or did not pass the rules';

/** What an athlete is told when a task was left to the house coach. */
export const houseNote = (task: ModelTask, end: CallEnd): string => {
  const tomorrow = end === 'not-asked' && task === 'plan' ? ' Ask again tomorrow for one by Claude.' : '';
  return `${reasons[end] ?? otherwise}, so the house coach wrote ${things[task]}.${tomorrow}`;
};
