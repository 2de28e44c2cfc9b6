import { sessionCount, type WeekReviewOrder } from '../../../domain/check-in/week-review';
import { isHardSession } from '../../../domain/session/is-hard-session';
import { weekdayOf } from '../../../domain/units/calendar';
import { asJson, athleteWords } from '../athlete-words';
import type { Prompt } from '../prompt';
import { languageLines, versionIn } from '../written-in';
import { weekReviewReplySchema } from './week-review-reply';
import { weekReviewRules, weekReviewVersion } from './week-review-rules';

/** What Claude is told to look back on a week. */
export const weekReviewPrompt = (order: WeekReviewOrder): Prompt => {
  const words = order.checkIn?.words ?? '';
  return {
    system: weekReviewRules,
    user: [
      `Athlete: ${asJson(athleteOf(order))}`,
      `Week: ${asJson(weekOf(order))}`,
      `Felt: ${asJson(feltOf(order))}`,
      `What follows: ${asJson(order.reasons.slice(0, mostReasons).map(({ because, rule }) => `${because} ${rule}`))}`,
      `Next week: ${asJson(nextOf(order))}`,
      ...(words.trim() === '' ? [] : [`In their own words: ${athleteWords(words)}`]),
      ...languageLines(order.picture.language),
    ].join('\n'),
    schema: weekReviewReplySchema,
    maxTokens: 400,
    version: versionIn(weekReviewVersion, order.picture.language),
  };
};

const mostReasons = 8;
const mostSessions = 14;

const athleteOf = ({ picture: { experience, goal } }: WeekReviewOrder) => ({
  level: experience,
  trainsFor: goal.kind === 'race' ? goal.distance : goal.kind,
});

const weekOf = (order: WeekReviewOrder) => ({
  phase: order.week.phase,
  recovery: order.week.recovery,
  focus: order.week.focus.slice(0, 200),
  sessions: sessionCount(order),
  hardSessions: sessionCount(order, isHardSession),
  runOfPlanned: order.planned > 0 ? `${Math.round((100 * order.run) / order.planned)} %` : 'nothing planned',
  each: order.sessions
    .slice(0, mostSessions)
    .map(({ session, status }) => `${weekdayOf(session.date)} ${session.kind} ${status}`),
});

const feltOf = ({ checkIn }: WeekReviewOrder) =>
  checkIn === null
    ? null
    : {
        effort: checkIn.effort,
        fatigue: checkIn.fatigue,
        hurts: checkIn.niggles.map(({ site, severity }) => ({ site, severity })),
      };

const nextOf = ({ week, next }: WeekReviewOrder) =>
  next === null
    ? null
    : {
        phase: next.phase,
        recovery: next.recovery,
        volume: next.volume > 1.02 * week.volume ? 'more' : next.volume < 0.98 * week.volume ? 'less' : 'the same',
        hardSessions: next.sessions.filter(isHardSession).length,
      };
