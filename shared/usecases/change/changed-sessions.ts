import type { PlanWeek } from '../../domain/plan/plan';
import type { Session } from '../../domain/session/session';
import type { PlanKey, RevisionLog, WeekKey, WeekStore } from '../../ports';
import { type ReadyPlan, weekKeys, weeksUnder } from '../plan/plan-in-force';
import { firstWeekOf } from '../session/find-session';
import { commandOf } from './keep-revision';

export type ChangedSession = Readonly<{
  sessionId: string;
  changeId: string;
  /** As first written; null for one that was added later. */
  original: Session | null;
}>;
export type ChangedSessionsPorts = Readonly<{ weeks: WeekStore; revisions: RevisionLog }>;

/** The sessions of these weeks that have changed since they were written, each with its latest change. */
export const changedSessions = async (
  ports: ChangedSessionsPorts,
  head: ReadyPlan,
  weeks: readonly PlanWeek[],
): Promise<readonly ChangedSession[]> => {
  const { athleteId, planId } = head;
  const plan = { athleteId, planId };
  const others = weeks.filter(({ number }) => head.original[number - 1] !== head.weeks[number - 1]);
  const originals = await originalSessions(ports, head, others);
  const changed = others.map(({ number, sessions }): Open => {
    const ids = sessions.filter((one) => JSON.stringify(originals.get(one.id)) !== JSON.stringify(one));
    return { key: { number, revision: head.weeks[number - 1] ?? '' }, ids: ids.map(({ id }) => id) };
  });
  const latest = await latestChanges(ports, plan, changed);
  return latest.map((one) => ({ ...one, original: originals.get(one.sessionId) ?? null }));
};

/** The sessions of these weeks as they were first written, wherever they stood then. */
const originalSessions = async (
  ports: ChangedSessionsPorts,
  { athleteId, planId, original }: ReadyPlan,
  weeks: readonly PlanWeek[],
): Promise<ReadonlyMap<string, Session>> => {
  const numbers = new Set(weeks.flatMap(({ sessions }) => sessions).map(({ id }) => firstWeekOf(id)));
  const keys = weekKeys({ weeks: original }).filter(({ number }) => numbers.has(number));
  const found = await weeksUnder(ports, { athleteId, planId }, keys);
  return new Map(found.flatMap(({ sessions }) => sessions).map((session) => [session.id, session]));
};

/** Sessions of a week whose change is looked for, from the version of the week under this key backwards. */
type Open = Readonly<{ key: WeekKey; ids: readonly string[] }>;

const latestChanges = async (
  ports: ChangedSessionsPorts,
  plan: PlanKey,
  all: readonly Open[],
): Promise<readonly Omit<ChangedSession, 'original'>[]> => {
  const open = all.filter(({ ids }) => ids.length > 0);
  if (open.length === 0) return [];
  const commands = [...new Set(open.map(({ key }) => commandOf(key.revision)))];
  const found = await ports.revisions.find(plan, commands);
  const revisions = new Map(found.filter((one) => one !== null).map((one) => [one.command, one]));

  const steps = open.map(({ key, ids }) => {
    const revision = revisions.get(commandOf(key.revision));
    const isOfThis = (id: string) => revision?.sessions.some(({ sessionId }) => sessionId === id) ?? false;
    const before = revision?.replaced.find(({ number }) => number === key.number);
    return {
      here: ids.filter(isOfThis).map((sessionId) => ({ sessionId, changeId: commandOf(key.revision) })),
      earlier: before === undefined ? [] : [{ key: before, ids: ids.filter((id) => !isOfThis(id)) }],
    };
  });
  const here = steps.flatMap((step) => step.here);
  const earlier = steps.flatMap((step) => step.earlier);
  return [...here, ...(await latestChanges(ports, plan, earlier))];
};
