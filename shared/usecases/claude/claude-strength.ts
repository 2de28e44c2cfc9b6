import { strengthPrompt } from '../../coach/claude/strength/strength-prompt';
import { readStrength } from '../../coach/claude/strength/strength-reply';
import { writeHouseStrength } from '../../coach/house/strength-workout';
import { reviewStrength } from '../../domain/strength/review-strength';
import type { StrengthWriter } from '../../ports';
import { type InOneReplyPorts, inOneReply } from './in-one-reply';

/** Claude writes a strength workout, from the catalogue and in the doses that code allows. */
export const claudeStrength = (ports: InOneReplyPorts): StrengthWriter => ({
  strengthen: async (order, errand) => {
    const house = writeHouseStrength(order);
    // Where the day is better without strength work, Claude is not asked.
    if (house.exercises.length === 0) return { draft: house, writtenBy: 'house', note: null };
    return inOneReply(ports)({
      task: 'strength',
      errand,
      prompt: (objections) => strengthPrompt(order, objections),
      read: (text) => {
        const read = readStrength(text);
        return 'fault' in read ? read : { draft: read.workout };
      },
      review: (draft) => reviewStrength(order, draft).objections,
      house: () => house,
    });
  },
});
