import type { PlanWeek } from '../../plan/plan';
import type { Objection } from '../../plan/review';
import { isRunKind } from '../../session/implied-parts';
import { isIntense } from '../../session/is-intense';
import type { Session } from '../../session/session';
import { trainingDistance } from '../../session/session-facts';
import { spokenDay } from '../../units/spoken-day';
import type { WeekEnvelope } from '../envelope';
import type { LivePlan } from '../live-plan';
import { holdsTakenOut } from '../taken-out';
import { distanceSlack, fault } from './fault';
import { openSessions } from './open-sessions';
import type { RevisedPlan } from './revised-plan';

/** Where one week leaves its envelope; `already` is what has been run of it, in metres. */
export const envelopeFaults = (
  envelope: WeekEnvelope,
  before: LivePlan,
  { weeks }: RevisedPlan,
  already: number,
): readonly Objection[] => {
  const week = weeks[envelope.number - 1];
  if (week === undefined) return [];
  const open = openSessions(week, envelope.from, before.logs);
  return [...weekFaults(envelope, week, open, already), ...sessionFaults(envelope, open)];
};

/** What the week as a whole holds too much of. */
const weekFaults = (
  { number, from, volume, quality }: WeekEnvelope,
  week: PlanWeek,
  open: readonly Session[],
  already: number,
): readonly Objection[] => {
  const runs = open.filter(isRun);
  const total = already + runs.reduce((sum, session) => sum + trainingDistance(session), 0) + raceRunning(week, from);
  const sentences = [
    ...(total > volume.most + distanceSlack && runs.length > 0
      ? [`Week ${number} holds ${km(total)} km; ${km(volume.most)} km is the most.`]
      : []),
    ...(open.filter(isIntense).length > quality
      ? [`Week ${number} holds more hard sessions than the ${quality} it may hold.`]
      : []),
  ];
  return sentences.map((sentence) => fault('within-envelope', number, sentence));
};

/** What single sessions hold that they may not. */
const sessionFaults = (
  { number, longRun, takenOut, swap, closed, longestRunMinutes }: WeekEnvelope,
  open: readonly Session[],
): readonly Objection[] => {
  const runs = open.filter(isRun);
  const within = (sessions: readonly Session[], sentence: (day: string) => string): readonly Objection[] =>
    sessions.map((session) => fault('within-envelope', number, sentence(spokenDay(session.date)), session));

  return [
    ...within(
      runs.filter(({ distance }) => distance > longRun.most + distanceSlack),
      (day) => `The run on ${day} is longer than ${km(longRun.most)} km.`,
    ),
    ...open.flatMap((session) =>
      takenOut
        .filter((part) => holdsTakenOut(session, part, runs))
        .flatMap((part) => within([session], (day) => `The session on ${day} still holds what is taken out: ${part}.`)),
    ),
    ...within(
      runs.filter(({ date }) => swap !== null && (swap.dates === null || swap.dates.includes(date))),
      (day) => `There is to be no running on ${day}.`,
    ),
    ...within(
      open.filter(({ date }) => closed.includes(date)),
      (day) => `Nothing is to stand on ${day}.`,
    ),
    ...within(
      runs.filter(({ duration }) => longestRunMinutes !== null && duration > 60 * longestRunMinutes + 60),
      (day) => `The run on ${day} lasts longer than ${longestRunMinutes} minutes.`,
    ),
  ];
};

const isRun = ({ kind }: Session): boolean => isRunKind(kind);

const km = (metres: number): string => (metres / 1000).toFixed(1);

const raceRunning = ({ sessions }: PlanWeek, from: string): number =>
  sessions
    .filter(({ kind, date }) => kind === 'race' && date >= from)
    .reduce((sum, race) => sum + trainingDistance(race), 0);
