import { NotThere } from '../../contract/faults';
import type { AdaptationState } from '../../contract/state/adaptation-state';
import type { AdaptationStore, Errand, PlanStore, WeekReviewer } from '../../ports';
import { type AdaptationAtWork, adaptationAtWork } from './adaptation-at-work';
import { houseReviewer } from './house-reviewer';
import { completeSettling, type SettlePorts, settleAdaptation } from './settle-adaptation';
import { type WeekReviewOrderPorts, weekReviewOrder } from './week-review-order';

export type LookBackPorts = WeekReviewOrderPorts &
  SettlePorts &
  Readonly<{ plans: PlanStore; adaptations: AdaptationStore; weekReviewer: WeekReviewer }>;

/** How long summing up the week may take, in milliseconds; the rest is for the plan. */
const longestMs = 12_000;

/** Sums up the week of a check-in, and ends the work where nothing is to be rewritten. */
export const lookBack =
  (ports: LookBackPorts) =>
  async (state: AdaptationState): Promise<Pick<AdaptationState, 'outcome' | 'notice'>> => {
    const work = await adaptationAtWork(ports, state);
    const { plan, record } = work;
    if (record.status !== 'working') return completeSettling(ports)(plan, record);
    const { heard } = record;
    if (heard === null) throw new NotThere(`Nothing has been heard for adaptation ${record.adaptationId}.`);

    const review = record.review ?? (await reviewed(ports, work, new Date(state.readyBy)));
    await ports.adaptations.change(plan, record.adaptationId, (found) => ({
      ...found,
      review: found.review ?? review,
    }));
    if (heard.follows === 'rewrite') return { outcome: 'rewrite' };
    const result = { outcome: 'no-change' as const, reasons: [...heard.reasons], review, changeId: null };
    return settleAdaptation(ports)(plan, record, { result, signals: record.signals });
  };

const reviewed = async (ports: LookBackPorts, work: AdaptationAtWork, promised: Date): Promise<string> => {
  const { plan, record, head } = work;
  const order = await weekReviewOrder(ports, work, record.heard?.reasons ?? []);
  if (order === null) return '';
  const soon = ports.clock.now().getTime() + longestMs;
  const readyBy = new Date(Math.min(soon, promised.getTime()));
  const errand: Errand = { ...plan, command: `${record.adaptationId}-${head.revision}`, readyBy };
  // No model is asked about a plan that was put on hold meanwhile.
  const { draft } = await (head.hold === null ? ports.weekReviewer : houseReviewer).review(order, errand);
  return draft;
};
