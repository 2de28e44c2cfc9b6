import { NotThere } from '../../contract/faults';
import type { AdaptationState } from '../../contract/state/adaptation-state';
import { revisedPlan } from '../../domain/adaptation/revision/revise-plan';
import type { PlanAdapter } from '../../ports';
import { type AdaptationAtWork, type AdaptationPorts, adaptationAtWork, livedPlan } from './adaptation-at-work';
import type { Draft } from './house-draft';
import { keepDraftWeeks } from './keep-draft-weeks';
import { readEnvelope } from './written-envelope';

export type RewriteWeeksPorts = AdaptationPorts & Readonly<{ planAdapter: PlanAdapter }>;

/** How often a coach is asked; after that the house coach's weeks stand, which passed every rule. */
export const mostAsked = 2;

/** Has the coach write the weeks of the envelope anew, and keeps them beside the plan, for review. */
export const rewriteWeeks =
  (ports: RewriteWeeksPorts) =>
  async (state: AdaptationState): Promise<Pick<AdaptationState, 'attempt'>> => {
    const work = await adaptationAtWork(ports, state);
    const { plan, record, head } = work;
    const attempt = state.attempt + 1;
    const { draft } = record;
    if (draft === null) throw new NotThere(`Nothing has been drawn for adaptation ${record.adaptationId}.`);
    // The plan has changed since its weeks were drawn: the review will say so, and all begins anew.
    if (head.revision !== draft.basedOn) return { attempt };
    await ports.adaptations.change(plan, record.adaptationId, (found) => ({ ...found, stage: 'writing' }));

    // No model is asked about a plan that was put on hold meanwhile.
    const isAsked = attempt <= mostAsked && head.hold === null && draft.isAsked;
    const { weeks, note } = isAsked
      ? await askedFor(ports, work, draft, { ...state, attempt })
      : { weeks: draft.house, note: attempt > mostAsked ? refusedDrafts : null };
    await ports.adaptations.change(plan, record.adaptationId, (found) => ({
      ...found,
      draft: { ...draft, weeks: [...weeks], note },
    }));
    return { attempt };
  };

const refusedDrafts = 'The first attempts did not pass the rules, so the house coach wrote these weeks.';

/** Where the coach's weeks are kept, or the house's where it has none that are better, and why it has none. */
const askedFor = async (
  ports: RewriteWeeksPorts,
  work: AdaptationAtWork,
  { envelope: text, objections, house }: Draft,
  { attempt, readyBy }: AdaptationState,
): Promise<Pick<Draft, 'weeks' | 'note'>> => {
  const { plan, record, head } = work;
  const { live } = await livedPlan(ports, work);
  const envelope = readEnvelope(text);
  const name = `${record.adaptationId}-draft-${head.revision}-${attempt}`;
  const errand = { ...plan, command: name, readyBy: new Date(readyBy) };
  const { draft, writtenBy, note } = await ports.planAdapter.adapt({ live, envelope, objections }, errand);
  if (draft === null) return { weeks: house, note };
  const { weeks } = revisedPlan({ live, envelope }, draft, writtenBy);
  return { weeks: await keepDraftWeeks(ports, plan, name, { before: live.weeks, after: weeks }), note };
};
