import type { ChangeSummary } from '../../contract/change';
import type { PlanRevision } from '../../contract/stored/plan-revision';
import type { IsoDate } from '../../domain/units/calendar';
import type { Ids } from '../../ports';
import type { ReadyPlan } from '../plan/plan-in-force';
import { requestOf } from '../plan/plan-requests';

/** The command that undoes a change: one for each change, so that it is undone once. */
export const undoCommand = (ids: Ids, planId: string, changeId: string): string =>
  ids.derived('undo', planId, changeId);

/** The moment at which a change is looked at. */
export type Moment = Readonly<{ now: Date; today: IsoDate }>;

/** How a change stands at this moment. */
export const changeStatus = (
  head: ReadyPlan,
  changeId: string,
  { ids, now }: Readonly<{ ids: Ids; now: Date }>,
): ChangeSummary['status'] => {
  if (head.commands.includes(changeId))
    return head.commands.includes(undoCommand(ids, head.planId, changeId)) ? 'undone' : 'in-force';
  switch (requestOf(head, changeId, now)?.status) {
    case 'pending':
    case 'proposed':
      return 'waiting';
    case 'accepted':
      return 'in-part';
    case 'rejected':
      return 'rejected';
    default:
      return 'expired';
  }
};

/** A change in short. */
export const changeSummary = (
  head: ReadyPlan,
  revision: PlanRevision,
  at: Moment & Readonly<{ ids: Ids }>,
): ChangeSummary => {
  const { command: changeId, reason, trigger, summary, eased, harder, sessions } = revision;
  const status = changeStatus(head, changeId, at);
  const place = head.commands.indexOf(changeId);
  const isAhead = sessions.some(({ date }) => date >= at.today);
  return {
    ...{ changeId, reason, trigger, status, summary, eased, harder, at: revision.at },
    revision: place < 0 ? null : place + 1,
    expiresAt: head.requests.find(({ requestId }) => requestId === changeId)?.expiresAt ?? null,
    // What followed from an edit goes back when the edit does: the plan would not be what it is drawn from.
    undoable: status === 'in-force' && reason !== 'generated' && reason !== 'edited' && head.hold === null && isAhead,
  };
};
