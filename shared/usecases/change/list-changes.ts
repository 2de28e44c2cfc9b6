import type { ChangeList, ChangeSummary } from '../../contract/change';
import type { AthleteStore, Clock, Ids, PlanStore, RevisionLog } from '../../ports';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { type ReadyPlan, readyPlan } from '../plan/plan-in-force';
import { athleteToday } from '../today';
import { changeSummary } from './plan-changes';

export type ListChangesPorts = Readonly<{
  athletes: AthleteStore;
  plans: PlanStore;
  revisions: RevisionLog;
  clock: Clock;
  ids: Ids;
}>;

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string }> }>;

/** Further back nobody reads. */
const mostListed = 60;

/** Every change of a plan, made or offered, the latest first. */
export const listChanges =
  (ports: ListChangesPorts) =>
  async ({ athleteId, params: { planId } }: Asked): Promise<Outcome<Frozen<ChangeList>>> => {
    const plan = await readyPlan(ports, athleteId, planId);
    if (plan.status === 'refused') return plan;

    const head = plan.value;
    const [found, today] = await Promise.all([
      ports.revisions.find({ athleteId, planId }, commandsOf(head)),
      athleteToday(ports, athleteId),
    ]);
    const at = { ids: ports.ids, now: ports.clock.now(), today };
    const changes = found.flatMap((revision) => (revision === null ? [] : [changeSummary(head, revision, at)]));
    return done({ changes: changes.sort(latestFirst), revision: head.revision });
  };

/** Of two at the same moment the later revision comes first. */
const latestFirst = (one: ChangeSummary, other: ChangeSummary): number =>
  other.at.localeCompare(one.at) || (other.revision ?? 0) - (one.revision ?? 0);

const commandsOf = ({ commands, requests }: ReadyPlan): readonly string[] => {
  const offered = requests.filter(({ kind }) => kind === 'adaptation').map(({ requestId }) => requestId);
  return [...new Set([...offered, ...commands.slice(-mostListed)])];
};
