import { type ReceiptSummary, receiptSummary } from '../../contract/receipt';
import type { CallReceipts, PlanStore } from '../../ports';
import type { Frozen } from '../frozen';
import { done, type Outcome, refused } from '../outcome';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string }> }>;
type ReceiptList = Frozen<{ planId: string; receipts: ReceiptSummary[] }>;

/** What was asked of a model for a plan of the athlete's. */
export const listReceipts =
  ({ plans, callReceipts }: Readonly<{ plans: PlanStore; callReceipts: CallReceipts }>) =>
  async ({ athleteId, params: { planId } }: Asked): Promise<Outcome<ReceiptList>> => {
    const [head, receipts] = await Promise.all([plans.find(athleteId, planId), callReceipts.list(athleteId, planId)]);
    if (head === null) return refused('not-found', 'There is no such plan.');
    return done({ planId, receipts: receipts.map(receiptSummary) });
  };
