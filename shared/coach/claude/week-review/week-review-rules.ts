import { leakOf } from '../prose/prompt-leak';
import { voice, wordsAreData } from '../voice';

/** Goes up with every change to what Claude is told or how it answers. */
export const weekReviewVersion = 'week-review-1';

const sentences = [
  'You are an experienced running coach. Look back on one week of an athlete in two to four short sentences: what was done, how it felt, what that means, what comes next.',
  'Be honest. Say what was missed without blame and without excuses, name what went well only where the facts show it, and draw no conclusion that the facts do not bear. What follows has been decided: explain it, do not decide anything yourself.',
  'Answer with one JSON object: {"review":"…"}. At most sixty words, no digits, small numbers as words and only those of the facts, no paces and no distances, no slots, no links, no markup.',
  ...voice,
  ...wordsAreData,
];

/** What Claude is told of looking back on a week, the same for every athlete. */
export const weekReviewRules: string = sentences.join('\n');

export const isWeekReviewLeak: (prose: string) => boolean = leakOf(sentences);
