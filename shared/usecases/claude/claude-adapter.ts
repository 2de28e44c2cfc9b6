import { adaptationPrompt } from '../../coach/claude/adaptation/adaptation-prompt';
import { adaptationReplyReader } from '../../coach/claude/adaptation/adaptation-reply-reader';
import type { AdaptationOrder } from '../../domain/adaptation/adaptation-order';
import { reviewRevision } from '../../domain/adaptation/review-revision';
import { revisedPlan } from '../../domain/adaptation/revision/revise-plan';
import type { DraftWeek } from '../../domain/plan/plan';
import type { PlanAdapter } from '../../ports';
import { type InOneReplyPorts, inOneReply } from './in-one-reply';

/** Claude rewrites the remaining weeks, within the envelope that code has drawn. */
export const claudeAdapter = (ports: InOneReplyPorts): PlanAdapter => ({
  adapt: (order, errand) =>
    inOneReply(ports)<readonly DraftWeek[] | null>({
      task: 'adaptation',
      errand,
      weeks: order.envelope.weeks.map(({ number }) => number),
      prompt: (objections) => adaptationPrompt({ ...order, objections: [...order.objections, ...objections] }),
      read: (text) => readAdaptation(text, order),
      review: (drafts) => {
        const { live, envelope } = order;
        const revised = revisedPlan({ live, envelope }, drafts ?? [], 'claude');
        return reviewRevision(live, revised, envelope).objections;
      },
      house: () => null,
    }),
});

/** All weeks that were asked for, or why one of them cannot be read. */
const readAdaptation = (
  text: string,
  order: AdaptationOrder,
): Readonly<{ draft: readonly DraftWeek[] }> | Readonly<{ fault: string }> => {
  const reader = adaptationReplyReader(order);
  const weeks = [...reader.read(text), ...reader.end()];
  const faulty = weeks.find((week) => 'fault' in week);
  return faulty === undefined ? { draft: weeks.flatMap((week) => ('draft' in week ? [week.draft] : [])) } : faulty;
};
