import type { AdjustmentReason } from '../../../domain/adjustment/adjustment-reason';
import { hardness } from '../../../domain/adjustment/hardness';
import type { ReplacementOrder } from '../../../domain/adjustment/replacement';
import { replacementLimits } from '../../../domain/adjustment/replacement-limits';
import type { Objection } from '../../../domain/plan/review';
import { printWorkout } from '../../../domain/session/print-workout';
import type { Session } from '../../../domain/session/session';
import { addDays, daysBetween, weekdayOf } from '../../../domain/units/calendar';
import { asJson, athleteWords } from '../athlete-words';
import { objectionLines } from '../objection-lines';
import type { Prompt } from '../prompt';
import { languageLines, versionIn } from '../written-in';
import { replacementReplySchema } from './replacement-reply';
import { replacementRules, replacementVersion } from './replacement-rules';

/** What Claude is told to write one session in place of another. */
export const replacementPrompt = (order: ReplacementOrder, objections: readonly Objection[] = []): Prompt => ({
  system: replacementRules,
  user: userText(order, objections),
  schema: replacementReplySchema,
  maxTokens: 700,
  version: versionIn(replacementVersion, order.picture.language),
});

const userText = (order: ReplacementOrder, objections: readonly Objection[]): string =>
  [
    `Athlete: ${asJson(athleteOf(order))}`,
    `Planned: ${asJson(plannedOf(order))}`,
    `Reason: ${asJson(reasonOf(order.reason, order.today))}`,
    `Limits: ${asJson(limitsOf(order))}`,
    `Days around it: ${asJson(daysAround(order))}`,
    `Lately: ${asJson(lately(order))}`,
    ...said('In their own words', order.words),
    ...declinedLines(order),
    ...objectionLines(objections),
    ...languageLines(order.picture.language),
  ].join('\n');

const said = (intro: string, words: string): readonly string[] =>
  words.trim() === '' ? [] : [`${intro}: ${athleteWords(words)}`];

const declinedLines = ({ declined }: ReplacementOrder): readonly string[] =>
  declined === null
    ? []
    : [
        `Declined: ${asJson(declined.replacement.workout === null ? 'REST' : printWorkout(declined.replacement.workout))}`,
        ...said('What they said to that', declined.comment),
      ];

const athleteOf = ({ picture: { ageBand, experience, injuredLately, goal } }: ReplacementOrder) => ({
  age: ageBand,
  level: experience,
  injuredLately,
  trainsFor: goal.kind === 'race' ? goal.distance : goal.kind,
});

const minutesOf = (seconds: number): number => Math.round(seconds / 60);

const shown = (session: Session) => ({
  session: session.notation,
  km: session.distance / 1000,
  min: minutesOf(session.duration),
});

const plannedOf = ({ session, weeks }: ReplacementOrder) => ({
  day: weekdayOf(session.date),
  phase: weeks.find(({ sessions }) => sessions.some(({ id }) => id === session.id))?.phase ?? 'base',
  ...shown(session),
  topZone: hardness(session)['top-zone'],
});

const reasonOf = (reason: AdjustmentReason, today: ReplacementOrder['today']) => {
  if (reason.kind !== 'niggle') return reason;
  const { since, ...niggle } = reason.niggle;
  return { kind: reason.kind, ...niggle, days: since === null ? null : Math.max(0, daysBetween(since, today)) };
};

const limitsOf = ({ reason, session }: ReplacementOrder) => {
  const { running, anything, topZone, hills, strides, duration, runDuration, because } = replacementLimits(
    reason,
    session,
  );
  const least = (seconds: number): number => Math.floor(Math.min(seconds, session.duration) / 60);
  return {
    onlyRest: !anything,
    running: anything && running,
    topZone,
    hills,
    strides,
    mostMinutes: least(duration),
    mostMinutesRunning: least(Math.min(duration, runDuration)),
    because,
  };
};

/** Three days before and after: what they hold, by how far away they are. */
const daysAround = ({ session, weeks }: ReplacementOrder) =>
  weeks
    .flatMap(({ sessions }) => sessions)
    .filter(
      ({ id, date }) => id !== session.id && date >= addDays(session.date, -3) && date <= addDays(session.date, 3),
    )
    .map((other) => ({ days: daysBetween(session.date, other.date), ...shown(other) }));

const mostLogs = 6;

/** How the last sessions went, as far as it was told, without the words that went with it. */
const lately = ({ logs, today }: ReplacementOrder) =>
  logs
    .filter(({ date }) => date <= today)
    .slice(-mostLogs)
    .map(({ date, outcome, effort, pain }) => ({ daysAgo: daysBetween(date, today), outcome, effort, pain }));
