import type { PendingAdaptation } from '../../contract/stored/check-in';
import { houseAdapter } from '../adaptation/house-adapter';
import { houseReviewer } from '../adaptation/house-reviewer';
import { lookBack } from '../adaptation/look-back';
import { type OfferRevisionPorts, offerRevision } from '../adaptation/offer-revision';
import { reviewAdaptation } from '../adaptation/review-adaptation';
import { reviewWeek } from '../adaptation/review-week';
import { rewriteWeeks } from '../adaptation/rewrite-weeks';

/**
 * Works a check-in in while its sender waits: the steps of the workflow as they follow each other when nothing gets in
 * the way, with the house coach. What stops before its end is left for the workflow, which takes it up from there.
 */
export const adaptAtOnce =
  (ports: OfferRevisionPorts) =>
  async ({ athleteId, planId, adaptationId, requestedAt }: PendingAdaptation): Promise<void> => {
    const asked = { athleteId, planId, adaptationId, readyBy: requestedAt, attempt: 0 };
    const heard = await reviewWeek(ports)(asked);
    if (heard.outcome !== 'heard') return;
    const seen = await lookBack({ ...ports, weekReviewer: houseReviewer })(asked);
    if (seen.outcome !== 'rewrite') return;
    const { attempt } = await rewriteWeeks({ ...ports, planAdapter: houseAdapter })(asked);
    const { verdict } = await reviewAdaptation(ports)({ ...asked, attempt });
    if (verdict === 'accepted') await offerRevision(ports)({ ...asked, attempt });
  };
