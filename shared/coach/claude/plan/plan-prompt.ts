import { expansionContext } from '../../../domain/session/expansion-context';
import { asJson, athleteWords } from '../athlete-words';
import { objectionLines } from '../objection-lines';
import type { Prompt } from '../prompt';
import { languageLines, versionIn } from '../written-in';
import { athleteFacts, frameFacts, goalFacts } from './plan-facts';
import { type PlanOrder, weeksInOneReply } from './plan-order';
import { planReplySchema } from './plan-reply';
import { planRules, planVersion } from './plan-rules';
import { isRunDay } from './read-day';

/** What Claude is told to write weeks of a plan, or to write them anew after objections. */
export const planPrompt = (order: PlanOrder): Prompt => {
  const asked = { ...order, weeks: weeksInOneReply(order.weeks) };
  return {
    system: planRules,
    user: userText(asked),
    schema: planReplySchema,
    maxTokens: room(asked),
    version: versionIn(planVersion, order.picture.language),
  };
};

const userText = (order: PlanOrder): string => {
  const { picture, zones, blueprint, objections } = order;
  const context = expansionContext(picture, zones);
  return [
    `Athlete: ${asJson(athleteFacts(picture, context))}`,
    `Goal: ${asJson(goalFacts(picture, blueprint, context))}`,
    `Frame: ${asJson(frameFacts(order))}`,
    ...(picture.words.trim() === '' ? [] : [`In their own words: ${athleteWords(picture.words)}`]),
    ...objectionLines(objections),
    ...languageLines(picture.language),
    order.weeks.length === blueprint.weeks.length
      ? 'Write all weeks of the frame.'
      : `Write only the weeks of the frame: ${order.weeks.join(', ')}.`,
  ].join('\n');
};

/** Room for half as much again as a full-worded reply takes, and for a little thinking before it. */
const room = ({ blueprint, weeks }: PlanOrder): number => {
  const asked = blueprint.weeks.filter(({ number }) => weeks.includes(number));
  const sessions = asked
    .flatMap(({ days }) => days)
    .reduce((sum, slot) => sum + (isRunDay(slot) ? 1 : 0) + (slot.strength ? 1 : 0), 0);
  return Math.min(mostTokens, 1_000 + 40 * asked.length + 40 * sessions);
};

const mostTokens = 6_000;
