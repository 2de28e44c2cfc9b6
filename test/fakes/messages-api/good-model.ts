import { readPlanPrompt } from './frame';
import { type MessagesRequest, textOf } from './messages-request';
import { writePlan } from './plan-writer';
import { type Script, text } from './script';
import { writeReplacement, writeStrength } from './small-tasks';

/** A model that does what it is asked, as far as it knows the task; else it answers with an empty object. */
export const goodModel: Script = ({ messages }: MessagesRequest) => {
  const asked = messages.map(({ content }) => textOf(content)).join('\n');
  const plan = readPlanPrompt(asked);

  return text(plan === null ? (writeReplacement(asked) ?? writeStrength(asked) ?? '{}') : writePlan(plan));
};
