import type { Prompt } from '../../coach/claude/prompt';
import type { Objection } from '../../domain/plan/review';
import type { Errand, ModelTask, Written } from '../../ports';
import { consult } from './consult';
import type { ConsultPorts, Conversation } from './conversation';
import { countdown } from './countdown';
import { houseNote } from './house-note';
import type { CoachPace } from './pace';
import { isFinal, mostTurns } from './turns';

export type InOneReplyPorts = ConsultPorts & Readonly<{ pace: (task: ModelTask) => CoachPace }>;

/** A task that is done when one reply has been read and reviewed. */
export type SmallTask<Draft> = Readonly<{
  task: ModelTask;
  errand: Errand;
  /** Numbers of the weeks it is about; none where it is about something else. */
  weeks?: readonly number[];
  prompt: (objections: readonly Objection[]) => Prompt;
  read: (text: string) => Readonly<{ draft: Draft }> | Readonly<{ fault: string }>;
  /** Objections to a draft; empty when it may be shown. */
  review: (draft: Draft) => readonly Objection[];
  /** What the house coach wrote. */
  house: () => Draft;
}>;

/**
 * Has Claude do a small task, once more with the objections if there is time; what does not come, cannot be read or
 * does not pass is the house coach's.
 */
export const inOneReply =
  (ports: InOneReplyPorts) =>
  async <Draft>(small: SmallTask<Draft>): Promise<Written<Draft>> => {
    const { task, errand, weeks = [] } = small;
    const { settling, secondQuestion } = ports.pace(task);
    const timeLeft = countdown(ports.clock, errand.readyBy, settling);

    let last: Conversation | null = null;
    let objections: readonly Objection[] = [];
    for (let turn = 1; turn <= mostTurns; turn += 1) {
      if (timeLeft() <= (turn === 1 ? 0 : secondQuestion) || isFinal(last?.end() ?? 'open')) break;
      const prompt = small.prompt(objections);
      last = await consult(ports)({ task, errand, turn, prompt, weeks, withinMs: timeLeft() });
      const outcome = judged(small, await whole(last));
      objections = 'draft' in outcome ? [] : outcome.objections;
      const kept = 'draft' in outcome ? weeks : [];
      const told = objections.map(({ week, sentence }) => ({ week, sentence }));
      await last.file({ objections: told, mends: [], kept, fresh: kept });
      if ('draft' in outcome) return { draft: outcome.draft, writtenBy: 'claude', note: null };
    }
    return { draft: small.house(), writtenBy: 'house', note: houseNote(task, last?.end() ?? 'unavailable') };
  };

const whole = async ({ text }: Conversation): Promise<string> => {
  let reply = '';
  for await (const piece of text) reply += piece;
  return reply;
};

const judged = <Draft>(
  { read, review }: SmallTask<Draft>,
  text: string,
): Readonly<{ draft: Draft }> | Readonly<{ objections: readonly Objection[] }> => {
  const reading = read(text);
  if ('fault' in reading)
    return {
      objections: [{ rule: 'reply', severity: 'must', week: null, session: null, sentence: reading.fault }],
    };
  const objections = review(reading.draft);
  return objections.length === 0 ? { draft: reading.draft } : { objections };
};
