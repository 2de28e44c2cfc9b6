import type { CallEnd } from '../../contract/receipt';
import { houseNote } from './house-note';

type Tally = Readonly<{
  /** Weeks of the plan, those that Claude was to write, and those that are Claude's in the end. */
  weeks: number;
  asked: number;
  kept: number;
  /** How the last call ended. */
  end: CallEnd;
}>;

/** What the athlete should know about who wrote the plan; null when Claude wrote all of it. */
export const writingNote = ({ weeks, asked, kept, end }: Tally): string | null => {
  if (kept === weeks) return null;
  if (kept === 0) return houseNote('plan', end);
  if (kept === asked)
    return `Claude wrote the last ${kept} weeks; the house coach wrote the ${weeks - asked} before, which keep you running steadily.`;
  return `Claude wrote ${kept} of the ${weeks} weeks. The others did not come in time or did not pass the rules, so the house coach wrote them.`;
};
