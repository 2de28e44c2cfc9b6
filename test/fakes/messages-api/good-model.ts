import { writeAdaptation } from './adaptation-writer';
import { readPlanPrompt } from './frame';
import { asksForGerman, inGerman } from './in-german';
import { type MessagesRequest, textOf } from './messages-request';
import { writePlan } from './plan-writer';
import { type Script, text } from './script';
import { writeReplacement, writeStrength } from './small-tasks';
import { writeWeekReview } from './week-review-writer';

/**
 * A model that does what it is asked, in the language that is asked for, as far as it knows the task; else it answers
 * with an empty object.
 */
export const goodModel: Script = ({ messages }: MessagesRequest) => {
  const asked = messages.map(({ content }) => textOf(content)).join('\n');
  const reply = replyTo(asked);
  return text(asksForGerman(asked) ? inGerman(reply) : reply);
};

const replyTo = (asked: string): string => {
  const plan = readPlanPrompt(asked);
  if (plan !== null) return writePlan(plan);

  const small = [writeReplacement, writeStrength, writeAdaptation, writeWeekReview];
  return small.map((write) => write(asked)).find((reply) => reply !== null) ?? '{}';
};
