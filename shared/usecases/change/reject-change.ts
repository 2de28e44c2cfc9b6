import type { ChangeReply } from '../../contract/change';
import type { Frozen } from '../frozen';
import { type Outcome, refused } from '../outcome';
import { withSettled } from '../plan/plan-requests';
import { findChange, type GetChangePorts, getChange } from './get-change';
import type { changeStatus } from './plan-changes';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string; changeId: string }> }>;

/** Leaves the plan as it is, and declines an offered change. */
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
    // It was accepted at the same moment, or was never on offer.
    return change.status === 'done' && isInForce(change.value.status)
      ? refused('conflict', 'This change is in your plan already. Undo it to have the old days back.')
      : change;
  };

const isInForce = (status: ReturnType<typeof changeStatus>): boolean =>
  ['in-part', 'in-force', 'undone'].includes(status);
