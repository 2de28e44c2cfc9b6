import type { AdaptationState } from '../../contract/state/adaptation-state';
import { reviewRevision } from '../../domain/adaptation/review-revision';
import { type AdaptationPorts, adaptationAtWork } from './adaptation-at-work';
import { draftedPlan } from './drafted-plan';
import { isMade } from './made-change';
import { mostAsked } from './rewrite-weeks';

/** Puts every rule to the drafted weeks. What is wrong goes back to the coach once, and then the house writes. */
export const reviewAdaptation =
  (ports: AdaptationPorts) =>
  async (state: AdaptationState): Promise<Pick<AdaptationState, 'verdict'>> => {
    const work = await adaptationAtWork(ports, state);
    const { plan, record, head } = work;
    if (isMade(head, record.adaptationId)) return { verdict: 'accepted' };
    const drafted = await draftedPlan(ports, work);
    if (drafted === null) return { verdict: 'overtaken' };

    const { live, after, house } = drafted;
    const { accepted, objections } = reviewRevision(live, after, house.envelope);
    await ports.adaptations.change(plan, record.adaptationId, ({ draft, ...found }) => ({
      ...found,
      stage: 'checks',
      // Objections on the way are kept with the change.
      draft: draft && (accepted ? draft : { ...draft, objections: [...objections] }),
    }));
    if (accepted) return { verdict: 'accepted' };
    return { verdict: state.attempt > mostAsked ? 'rejected' : 'rewrite' };
  };
