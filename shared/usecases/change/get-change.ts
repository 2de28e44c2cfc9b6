import type { ChangeReply } from '../../contract/change';
import type { PlanRevision } from '../../contract/stored/plan-revision';
import type { PlanWeek } from '../../domain/plan/plan';
import type { WeekStore } from '../../ports';
import type { Frozen } from '../frozen';
import { done, type Outcome, refused } from '../outcome';
import { type ReadyPlan, readyPlan, weeksUnder } from '../plan/plan-in-force';
import { athleteToday } from '../today';
import type { ListChangesPorts } from './list-changes';
import { changeSummary } from './plan-changes';

export type GetChangePorts = ListChangesPorts & Readonly<{ weeks: WeekStore }>;

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string; changeId: string }> }>;

/** A change of a plan that was made or offered. */
export const findChange = async (
  ports: Pick<GetChangePorts, 'plans' | 'revisions'>,
  { athleteId, params: { planId, changeId } }: Asked,
): Promise<Outcome<Readonly<{ head: ReadyPlan; revision: PlanRevision }>>> => {
  const plan = await readyPlan(ports, athleteId, planId);
  if (plan.status === 'refused') return plan;
  const [revision] = await ports.revisions.find({ athleteId, planId }, [changeId]);
  return revision ? done({ head: plan.value, revision }) : refused('not-found', 'There is no such change.');
};

/** A change with every session before and after it, and why. */
export const getChange =
  (ports: GetChangePorts) =>
  async (asked: Asked): Promise<Outcome<Frozen<ChangeReply>>> => {
    const found = await findChange(ports, asked);
    if (found.status === 'refused') return found;

    const { head, revision } = found.value;
    const plan = { athleteId: head.athleteId, planId: head.planId };
    const [before, after, today] = await Promise.all([
      weeksUnder(ports, plan, revision.replaced),
      weeksUnder(ports, plan, revision.weeks),
      athleteToday(ports, head.athleteId),
    ]);
    const at = { ids: ports.ids, now: ports.clock.now(), today };
    const {
      figures: weeks,
      reasons,
      protectedItems,
      refused: refusals,
      yielded,
      review,
      writingNote,
      certificate,
    } = revision;
    return done({
      ...changeSummary(head, revision, at),
      planId: head.planId,
      divisible: revision.frame === null && revision.sessions.length > 1,
      sessions: revision.sessions.map((change) => ({
        ...change,
        before: sessionIn(before, change.sessionId),
        after: sessionIn(after, change.sessionId),
      })),
      ...{ weeks, reasons, protectedItems, refused: refusals, yielded, review, writingNote, certificate },
    });
  };

const sessionIn = (weeks: readonly PlanWeek[], sessionId: string) =>
  weeks.flatMap(({ sessions }) => sessions).find(({ id }) => id === sessionId) ?? null;
