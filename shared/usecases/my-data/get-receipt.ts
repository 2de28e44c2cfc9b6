import type { Receipt } from '../../contract/receipt';
import type { CallReceipts } from '../../ports';
import { done, type Outcome, refused } from '../outcome';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string; receiptId: string }> }>;

/** One call of a model, whole. */
export const getReceipt =
  ({ callReceipts }: Readonly<{ callReceipts: CallReceipts }>) =>
  async ({ athleteId, params: { planId, receiptId } }: Asked): Promise<Outcome<Receipt>> => {
    const receipt = await callReceipts.find(athleteId, planId, receiptId);
    return receipt === null ? refused('not-found', 'There is no such receipt.') : done(receipt);
  };
