import type { ReplyOf } from '../../shared/contract/client';
import type { OperationName } from '../../shared/contract/operations';
import type { PlanReply, SessionReply } from '../../shared/contract/plan';
import type { StrengthReply } from '../../shared/contract/strength';
import { aboutLog, aboutSets, type Waiting } from './report';

/** A reply of the API with what the athlete has told since, and the API has not heard. */
export const withWaiting = <Name extends OperationName>(
  name: Name,
  reply: ReplyOf<Name>,
  waiting: readonly Told[],
): ReplyOf<Name> => {
  const told = waiting.filter(({ refusal }) => refusal === null);
  if (told.length === 0) return reply;
  const overlaid = overlays[name];
  return overlaid === undefined ? reply : (overlaid(reply as never, told) as ReplyOf<Name>);
};

/** As much of a report as shows in what is read. */
export type Told = Pick<Waiting, 'about' | 'report' | 'refusal'>;

type Overlay = (reply: never, told: readonly Told[]) => unknown;
type Log = NonNullable<SessionReply['log']>;

const overSession = (reply: SessionReply, told: readonly Told[]): SessionReply => {
  const log = logIn(told, reply.session.id);
  return log === undefined ? reply : { ...reply, log };
};

const overPlan = (reply: PlanReply, told: readonly Told[]): PlanReply => {
  const ids = reply.weeks.flatMap(({ sessions }) => sessions.map(({ id }) => id));
  const heard = ids.flatMap((id) => {
    const log = logIn(told, id);
    return log === undefined ? [] : [{ id, log }];
  });
  const others = reply.logs.filter(({ sessionId }) => heard.every(({ id }) => id !== sessionId));
  return { ...reply, logs: [...others, ...heard.flatMap(({ log }) => log ?? [])] };
};

const overStrength = (reply: StrengthReply, told: readonly Told[]): StrengthReply => {
  const { sessionId, workout } = reply;
  const report = told.find(({ about }) => about === aboutSets(sessionId))?.report;
  // The sets were logged for a workout that has been replaced since.
  if (report?.name !== 'putSetLog' || report.input.body.workoutId !== workout?.workoutId) return reply;
  return { ...reply, log: { ...report.input.body, sessionId } as StrengthReply['log'] };
};

const overlays: Partial<Record<OperationName, Overlay>> = {
  getSession: overSession as Overlay,
  getPlan: overPlan as Overlay,
  getStrength: overStrength as Overlay,
};

/** Whether a read shows what waits to be sent. */
export const showsWaiting = (name: OperationName): boolean => overlays[name] !== undefined;

/** The log of a session that waits: null when it was taken back, undefined when there is none. */
const logIn = (told: readonly Told[], sessionId: string): Log | null | undefined => {
  const report = told.find(({ about }) => about === aboutLog(sessionId))?.report;
  if (report?.name === 'deleteSessionLog') return null;
  return report?.name === 'putSessionLog' ? ({ ...report.input.body, sessionId } as Log) : undefined;
};
