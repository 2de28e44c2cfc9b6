import { weeksInOneReply } from '../../coach/claude/plan-order';
import { planPrompt } from '../../coach/claude/plan-prompt';
import { PlanReplyReader } from '../../coach/claude/plan-reply-reader';
import type { CallEnd } from '../../contract/receipt';
import type { DraftWeek } from '../../domain/plan/plan';
import type { Coach, CoachWord, WritingOrder } from '../../ports';
import { type ConsultPorts, type Conversation, consult } from './consult';
import { PlanDesk } from './plan-desk';
import { writingNote } from './writing-note';

export type ClaudeCoachPorts = ConsultPorts & Readonly<{ pace: () => CoachPace }>;

/** How Claude's time is shared out, in milliseconds. */
export type CoachPace = Readonly<{
  /** Kept back before the promised time: for the house coach's weeks, the review and the publication. */
  settling: number;
  /** With less than this left, no second question is asked. */
  secondQuestion: number;
}>;

/** After these, another question would end the same way. */
const final: readonly CallEnd[] = ['refused', 'turned-away', 'not-asked'];
const mostTurns = 2;

/**
 * Claude writes, and the plan is always a reviewed one: it starts as the house coach's, and each of Claude's weeks takes
 * its place as it arrives if the whole still stands. What is then missing is asked for once more, with the objections,
 * if there is time. Whatever happens to Claude, a whole plan is there before the promised time.
 */
export const claudeCoach = (ports: ClaudeCoachPorts): Coach => ({
  async *write(order) {
    const desk = new PlanDesk(order);
    const asked = weeksInOneReply(order.blueprint.weeks.map(({ number }) => number));
    const timeLeft = countdown(ports, order);
    yield { type: 'writer', writer: 'claude', note: null };

    let last: Conversation | null = null;
    for (let turn = 1; turn <= mostTurns; turn += 1) {
      const missing = asked.filter((week) => !desk.isClaudes(week));
      const least = turn === 1 ? 0 : ports.pace().secondQuestion;
      if (missing.length === 0 || timeLeft() <= least || final.includes(last?.end() ?? 'open')) break;
      // The first question is the same in every run of the step, so that its answer can be read again.
      const weeks = turn === 1 ? asked : missing;
      const planOrder = { ...order, weeks, objections: desk.objections() };
      const { errand } = order;
      const prompt = planPrompt(planOrder);
      last = await consult(ports)({ task: 'plan', errand, turn, prompt, weeks, withinMs: timeLeft() });
      yield* arriving(last, desk, new PlanReplyReader(planOrder));
    }

    for (const draft of desk.houseWeeks()) yield { type: 'week', draft, writtenBy: 'house' };
    const tally = { weeks: order.blueprint.weeks.length, asked: asked.length, kept: desk.kept.length, last };
    yield { type: 'writer', writer: desk.kept.length > 0 ? 'claude' : 'house', note: writingNote(tally) };
  },
});

/** Each week as it arrives and stands, at last those that only stand together; then the receipt is filed. */
async function* arriving(
  conversation: Conversation,
  desk: PlanDesk,
  reader: PlanReplyReader,
): AsyncGenerator<CoachWord, void> {
  const mended = desk.mends.length;
  try {
    for await (const text of conversation.text)
      for (const read of reader.read(text)) {
        const draft = desk.take(read);
        if (draft !== null) yield claudes(draft);
      }
    for (const read of reader.end()) desk.take(read);
    for (const draft of desk.lookAgain()) yield claudes(draft);
  } finally {
    // Also when a week could not be saved: the next run of the step reads what had come by then.
    const objections = desk.objections().map(({ week, sentence }) => ({ week, sentence }));
    await conversation.file({ objections, mends: desk.mends.slice(mended), kept: desk.kept });
  }
}

const claudes = (draft: DraftWeek): CoachWord => ({ type: 'week', draft, writtenBy: 'claude' });

/** Milliseconds until every answer must be there. */
const countdown = ({ clock, pace }: ClaudeCoachPorts, { errand }: WritingOrder): (() => number) => {
  const over = clock.ticks() + errand.readyBy.getTime() - clock.now().getTime() - pace().settling;
  return () => over - clock.ticks();
};
