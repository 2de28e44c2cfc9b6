import { NotThere } from '../../contract/faults';
import type { Picture } from '../../domain/athlete/picture';
import type { SessionLog } from '../../domain/log/session-log';
import type { PlanWeek } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/units/calendar';
import type { AthleteStore, PlanKey, ReceiptStore } from '../../ports';
import { languageOf } from '../athlete/known-athlete';
import { coachLogs, type LivedLogsPorts } from '../session/lived-logs';
import type { ReadyPlan } from './plan-in-force';

/** The picture that a plan in force goes by. @throws NotThere */
export const pictureOf = async (
  { receipts }: Readonly<{ receipts: ReceiptStore }>,
  { athleteId, planId, picture }: ReadyPlan,
): Promise<Picture> => {
  const receipt = await receipts.find({ athleteId, planId }, picture);
  if (receipt === null) throw new NotThere(`What plan ${planId} was drawn from is gone.`);
  return receipt.picture;
};

/** The same for a coach who is to write to the athlete: in the language that they read now. @throws NotThere */
export const pictureForCoach = async (
  ports: Readonly<{ receipts: ReceiptStore; athletes: AthleteStore }>,
  head: ReadyPlan,
): Promise<Picture> => {
  const [picture, athlete] = await Promise.all([pictureOf(ports, head), ports.athletes.find(head.athleteId)]);
  return { ...picture, language: languageOf(athlete) };
};

/** The days no change may touch: those that are over, and those of which something has been told. */
const frozenDays = (
  weeks: readonly PlanWeek[],
  logs: readonly SessionLog[],
  today: IsoDate,
): ((date: IsoDate) => boolean) => {
  const logged = new Set(logs.map(({ sessionId }) => sessionId));
  const days = new Set(
    weeks.flatMap(({ sessions }) => sessions.filter(({ id }) => logged.has(id)).map(({ date }) => date)),
  );
  return (date) => date < today || days.has(date);
};

/** The same, read from what is known so far. */
export const frozenDaysOf = async (
  ports: LivedLogsPorts,
  plan: PlanKey,
  weeks: readonly PlanWeek[],
  today: IsoDate,
): Promise<(date: IsoDate) => boolean> => frozenDays(weeks, await coachLogs(ports, plan, weeks), today);
