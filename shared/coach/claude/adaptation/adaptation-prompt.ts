import type { AdaptationOrder } from '../../../domain/adaptation/adaptation-order';
import type { WeekEnvelope } from '../../../domain/adaptation/envelope';
import type { LivePlan } from '../../../domain/adaptation/live-plan';
import { openSessions } from '../../../domain/adaptation/revision/open-sessions';
import type { Session } from '../../../domain/session/session';
import { addDays, type IsoDate, weekdayOf } from '../../../domain/units/calendar';
import { asJson, athleteWords } from '../athlete-words';
import { objectionLines } from '../objection-lines';
import type { PlanOrder } from '../plan/plan-order';
import { planPrompt } from '../plan/plan-prompt';
import { planReplySchema } from '../plan/plan-reply';
import type { Prompt } from '../prompt';
import { languageLines, versionIn } from '../written-in';
import { adaptationRules, adaptationVersion } from './adaptation-rules';

/** What Claude is told to adapt a plan; where the plan was drawn anew, what it is told to write one. */
export const adaptationPrompt = (order: AdaptationOrder): Prompt => {
  const redrawn = redrawnOrder(order);
  if (redrawn !== null) return planPrompt(redrawn);
  return {
    system: adaptationRules,
    user: userText(order),
    schema: planReplySchema,
    maxTokens: room(order),
    version: versionIn(adaptationVersion, order.live.picture.language),
  };
};

/** The weeks after the current one in the frame that was drawn anew, or null where none was. */
export const redrawnOrder = ({
  live: { today },
  envelope: { redraw },
  objections,
}: AdaptationOrder): PlanOrder | null => {
  if (redraw === null) return null;
  const weeks = redraw.blueprint.weeks.filter(({ monday }) => monday > today).map(({ number }) => number);
  return { ...redraw, weeks, objections };
};

const userText = ({ live, envelope, objections }: AdaptationOrder): string => {
  const words = live.checkIns.at(-1)?.words ?? '';
  return [
    `Athlete: ${asJson(athleteOf(live))}`,
    `Reasons: ${asJson(envelope.reasons.slice(0, mostReasons).map(({ because, rule }) => `${because} ${rule}`))}`,
    `Protected: ${asJson(envelope.protectedItems.slice(0, mostReasons).map(({ week, sentence }) => ({ week, sentence })))}`,
    `Envelope: ${asJson(envelope.weeks.slice(0, mostWeeks).map((week) => weekFacts(week, live)))}`,
    ...(words.trim() === '' ? [] : [`In their own words: ${athleteWords(words)}`]),
    ...objectionLines(objections),
    ...languageLines(live.picture.language),
  ].join('\n');
};

const mostReasons = 12;
export const mostWeeks = 12;

const athleteOf = ({ picture: { ageBand, experience, injuredLately, goal }, checkIns }: LivePlan) => {
  const last = checkIns.at(-1);
  return {
    age: ageBand,
    level: experience,
    injuredLately,
    trainsFor: goal.kind === 'race' ? goal.distance : goal.kind,
    ...(last === undefined ? {} : { effort: last.effort, fatigue: last.fatigue }),
  };
};

const km = (metres: number): number => Math.round(metres / 100) / 10;

const weekFacts = (week: WeekEnvelope, live: LivePlan) => {
  const planned = live.weeks.find(({ number }) => number === week.number);
  const monday = planned?.monday ?? week.from;
  return {
    n: week.number,
    phase: planned?.phase ?? 'build',
    focus: planned?.focus ?? '',
    volumeKm: [km(week.volume.least), km(week.volume.most)],
    nowKm: km(planned?.volume ?? 0),
    longRunKm: km(week.longRun.most),
    hard: week.quality,
    ...(week.recovery ? { recovery: true } : {}),
    ...(week.takenOut.length > 0 ? { takenOut: week.takenOut } : {}),
    ...(week.swap === null
      ? {}
      : { swap: week.swap.to.length > 0 ? week.swap.to : ['rest'], on: daysIn(week.swap.dates, monday) ?? 'all days' }),
    ...(week.closed.length > 0 ? { closed: daysIn(week.closed, monday) } : {}),
    ...(week.moveTo === null ? {} : { moveTo: daysIn(week.moveTo, monday) }),
    strength: week.strength,
    ...(week.longestRunMinutes === null ? {} : { longestRunMin: week.longestRunMinutes }),
    d: openSessionsOf(live, week).map(({ date, notation }) => `${dayName(date)} ${notation}`),
  };
};

/** Sessions of a week that the envelope leaves open. */
export const openSessionsOf = ({ weeks, logs }: LivePlan, { number, from }: WeekEnvelope): readonly Session[] => {
  const week = weeks.find((one) => one.number === number);
  return week === undefined ? [] : openSessions(week, from, logs);
};

/** The weekdays of dates that lie in the week; null stays null. */
const daysIn = (dates: readonly IsoDate[] | null, monday: IsoDate): readonly string[] | null =>
  dates?.filter((date) => date >= monday && date < addDays(monday, 7)).map(dayName) ?? null;

const dayName = (date: IsoDate): string => {
  const weekday = weekdayOf(date);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}`;
};

const room = ({ live, envelope }: AdaptationOrder): number => {
  const weeks = envelope.weeks.slice(0, mostWeeks);
  const sessions = weeks.reduce((sum, week) => sum + openSessionsOf(live, week).length, 0);
  return Math.min(mostTokens, 800 + 50 * weeks.length + 60 * sessions);
};

const mostTokens = 5_000;
