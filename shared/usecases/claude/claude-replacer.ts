import { replacementPrompt } from '../../coach/claude/replacement/replacement-prompt';
import { readReplacement } from '../../coach/claude/replacement/replacement-reply';
import { replaceHouseSession } from '../../coach/house/replace-session';
import { reviewReplacement } from '../../domain/adjustment/review-replacement';
import type { SessionReplacer } from '../../ports';
import { type InOneReplyPorts, inOneReply } from './in-one-reply';

/** Claude proposes another session, never harder than the planned one. */
export const claudeReplacer = (ports: InOneReplyPorts): SessionReplacer => ({
  replace: (order, errand) =>
    inOneReply(ports)({
      task: 'replacement',
      errand,
      prompt: (objections) => replacementPrompt(order, objections),
      read: (text) => {
        const read = readReplacement(text);
        return 'fault' in read ? read : { draft: read.replacement };
      },
      review: (draft) => {
        const review = reviewReplacement(order, draft);
        return review.status === 'accepted' ? [] : review.objections;
      },
      house: () => replaceHouseSession(order),
    }),
});
