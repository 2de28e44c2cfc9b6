import type { Receipt } from '../../../shared/contract/receipt';

/** A question that has just been asked. */
export const aReceipt = (wish: Partial<Receipt> = {}): Receipt => ({
  receiptId: 'receipt-1',
  planId: 'plan-a',
  task: 'plan',
  askedAt: '2026-11-21T20:00:00.000Z',
  end: 'open',
  remark: null,
  weeks: { asked: [1, 2], kept: [] },
  model: null,
  usage: null,
  costMicroUsd: 50_000,
  firstTextMs: null,
  totalMs: null,
  promptVersion: 'plan-1',
  system: 'The rules.',
  user: 'The athlete.',
  reply: '',
  objections: [],
  mends: [],
  ...wish,
});
