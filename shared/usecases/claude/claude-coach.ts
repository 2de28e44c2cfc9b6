import { type PlanOrder, weeksInOneReply } from '../../coach/claude/plan/plan-order';
import { planPrompt } from '../../coach/claude/plan/plan-prompt';
import { PlanReplyReader } from '../../coach/claude/plan/plan-reply-reader';
import type { DraftWeek } from '../../domain/plan/plan';
import type { CoachWord, ModelTask, PlanWriter } from '../../ports';
import { begun } from './begun';
import { consult } from './consult';
import type { ConsultPorts, Conversation } from './conversation';
import { countdown } from './countdown';
import type { CoachPace } from './pace';
import { PlanDesk } from './plan-desk';
import { isFinal, mostTurns } from './turns';
import { writingNote } from './writing-note';

export type ClaudeCoachPorts = ConsultPorts & Readonly<{ pace: (task: ModelTask) => CoachPace }>;

/**
 * Claude writes, and the plan is always a reviewed one: it starts as the house coach's, and each of Claude's weeks
 * takes its place as it arrives if the whole still stands. What is then missing is asked for once more, with the
 * objections, if there is time. Whatever happens to Claude, a whole plan is there before the promised time.
 */
export const claudeCoach = (ports: ClaudeCoachPorts): PlanWriter => ({
  async *write(order) {
    const asked = weeksInOneReply(order.blueprint.weeks.map(({ number }) => number));
    const { settling, secondQuestion } = ports.pace('plan');
    const timeLeft = countdown(ports.clock, order.errand.readyBy, settling);
    const ask = async (turn: number, planOrder: PlanOrder): Promise<Conversation> => {
      const { errand } = order;
      const prompt = planPrompt(planOrder);
      const { weeks } = planOrder;
      const conversation = await consult(ports)({ task: 'plan', errand, turn, prompt, weeks, withinMs: timeLeft() });
      return { ...conversation, text: await begun(conversation.text) };
    };
    yield { type: 'writer', writer: 'claude', note: null };

    // The first question is the same in every run of the step, so that its answer can be read again. The desk is laid
    // out when the answer begins: Claude need not wait for that, and is slower to write than we to catch up.
    const first = { ...order, weeks: asked, objections: [] };
    let last = timeLeft() > 0 ? await ask(1, first) : null;
    const desk = new PlanDesk(order);
    if (last !== null) yield* arriving(last, desk, new PlanReplyReader(first));

    for (let turn = 2; turn <= mostTurns; turn += 1) {
      const weeks = asked.filter((week) => !desk.isClaudes(week));
      if (weeks.length === 0 || timeLeft() <= secondQuestion || isFinal(last?.end() ?? 'open')) break;
      const again = { ...order, weeks, objections: desk.objections() };
      last = await ask(turn, again);
      yield* arriving(last, desk, new PlanReplyReader(again));
    }

    for (const draft of desk.houseWeeks()) yield { type: 'week', draft, writtenBy: 'house' };
    const kept = desk.kept.length;
    const end = last?.end() ?? 'unavailable';
    const note = writingNote({ weeks: order.blueprint.weeks.length, asked: asked.length, kept, end });
    yield { type: 'writer', writer: kept > 0 ? 'claude' : 'house', note };
  },
});

/** Each week as it arrives and stands, at last those that only stand together; then the receipt is filed. */
async function* arriving(
  conversation: Conversation,
  desk: PlanDesk,
  reader: PlanReplyReader,
): AsyncGenerator<CoachWord, void> {
  const mended = desk.mends.length;
  const before = new Set(desk.kept);
  try {
    for await (const text of conversation.text) yield* desk.take(reader.read(text)).map(claudes);
    yield* desk.take(reader.end()).map(claudes);
    for (const draft of desk.lookAgain()) yield claudes(draft);
  } finally {
    // Also when a week could not be saved: the next run of the step reads what had come by then.
    const objections = desk.objections().map(({ week, sentence }) => ({ week, sentence }));
    const fresh = desk.kept.filter((week) => !before.has(week));
    await conversation.file({ objections, mends: desk.mends.slice(mended), kept: desk.kept, fresh });
  }
}

const claudes = (draft: DraftWeek): CoachWord => ({ type: 'week', draft, writtenBy: 'claude' });
