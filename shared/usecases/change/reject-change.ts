import type { ChangeReply } from '../../contract/change';
import type { Frozen } from '../frozen';
import { type Outcome, refused } from '../outcome';
import { withSettled } from '../plan/plan-requests';
import { findChange, type GetChangePorts, getChange } from './get-change';
import type { changeStatus } from './plan-changes';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string; changeId: string }> }>;

/** Keeps the plan as it is, and lets an offered change go. */
export const rejectChange =
  (ports: GetChangePorts) =>
  async (asked: Asked): Promise<Outcome<Frozen<ChangeReply>>> => {
    const found = await findChange(ports, asked);
    if (found.status === 'refused') return found;

    const { planId, changeId } = asked.params;
    await ports.plans.change(asked.athleteId, planId, (head) =>
      head.status === 'ready' ? withSettled(head, changeId, 'rejected') : head,
    );
    const change = await getChange(ports)(asked);
    // An acceptance at the same moment was faster, or it was never a question.
    return change.status === 'done' && isInForce(change.value.status)
      ? refused('conflict', 'This change is in your plan already. Undo it to have the old days back.')
      : change;
  };

const isInForce = (status: ReturnType<typeof changeStatus>): boolean =>
  ['in-part', 'in-force', 'undone'].includes(status);
