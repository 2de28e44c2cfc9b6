import type { CallEnd } from '../../contract/receipt';
import type { Conversation } from './consult';

/** What an athlete is told when nothing of a plan is Claude's. */
const houseNotes: Partial<Record<CallEnd, string>> = {
  'not-asked':
    'Claude has written all it may for today, so the house coach wrote this plan. Ask again tomorrow for one by Claude.',
  refused: 'Claude did not want to write this plan, so the house coach wrote it.',
  'turned-away': 'Claude could not be asked just now, so the house coach wrote this plan.',
  unavailable: 'Claude did not answer in time, so the house coach wrote this plan.',
  'out-of-time': 'Claude did not answer in time, so the house coach wrote this plan.',
};
const otherwise =
  'What Claude wrote did not arrive whole or did not pass the rules, so the house coach wrote this plan.';

type Tally = Readonly<{
  /** Weeks of the plan, those that Claude was to write, and those that are Claude's in the end. */
  weeks: number;
  asked: number;
  kept: number;
  last: Pick<Conversation, 'end'> | null;
}>;

/** What there is to know of who wrote a plan; null when Claude wrote all of it. */
export const writingNote = ({ weeks, asked, kept, last }: Tally): string | null => {
  if (kept === weeks) return null;
  if (kept === 0) return houseNotes[last?.end() ?? 'unavailable'] ?? otherwise;
  if (kept === asked)
    return `Claude wrote the last ${kept} weeks; the house coach wrote the ${weeks - asked} before, which keep you running steadily.`;
  return `Claude wrote ${kept} of the ${weeks} weeks. The others did not come in time or did not pass the rules, so the house coach wrote them.`;
};
