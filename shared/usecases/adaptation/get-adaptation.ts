import type { AdaptationProgress } from '../../contract/check-in';
import type { AdaptationStore } from '../../ports';
import type { Frozen } from '../frozen';
import { done, type Outcome, refused } from '../outcome';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string; adaptationId: string }> }>;

/** The progress of a check-in or an edit. */
export const getAdaptation =
  ({ adaptations }: Readonly<{ adaptations: AdaptationStore }>) =>
  async ({ athleteId, params }: Asked): Promise<Outcome<Frozen<AdaptationProgress>>> => {
    const { planId, adaptationId } = params;
    const [found] = await adaptations.find({ athleteId, planId }, [adaptationId]);
    // What was sent anew lives on under another id.
    if (!found || found.status === 'superseded') return refused('not-found', 'There is no such check-in.');
    const { cause, status, stage, result, failure } = found;
    const week = cause.kind === 'check-in' ? cause.week : null;
    return done({ adaptationId, planId, week, status, stage, result, failure });
  };
