import { adaptPlan } from '../coach/house/adapt-plan';
import type { AdaptationState } from '../contract/adaptation-state';
import { revisedPlan } from '../domain/adaptation/revision/revise-plan';
import type { PlanAdapter } from '../ports';
import { type AdaptationPorts, adaptationAtWork, livedPlan } from './adaptation-at-work';

export type RewriteWeeksPorts = AdaptationPorts & Readonly<{ planAdapter: PlanAdapter }>;

/** So often a coach is asked; after that the weeks are those of the house, which passed every rule. */
export const mostAsked = 2;

/** Has the coach write the weeks of the envelope anew, and keeps them beside the plan, for review. */
export const rewriteWeeks =
  (ports: RewriteWeeksPorts) =>
  async (state: AdaptationState): Promise<Pick<AdaptationState, 'attempt'>> => {
    const work = await adaptationAtWork(ports, state);
    const { plan, record, head } = work;
    const attempt = state.attempt + 1;
    const { live, history } = await livedPlan(ports, work);
    const house = adaptPlan(live, history);
    await ports.adaptations.change(plan, record.adaptationId, (found) => ({ ...found, stage: 'writing' }));

    const { envelope } = house;
    const objections = record.draft?.objections ?? [];
    const draftId = `${record.adaptationId}-draft-${head.revision}-${attempt}`;
    const errand = { ...plan, command: draftId, readyBy: new Date(state.readyBy) };
    // A plan that was put on hold meanwhile is no matter for a model.
    const isAsked = attempt <= mostAsked && head.hold === null && house.outcome !== 'on-hold';
    const written = isAsked ? await ports.planAdapter.adapt({ live, envelope, objections }, errand) : null;
    const { weeks } = written === null ? house.plan : revisedPlan({ live, envelope }, written.draft, written.writtenBy);
    const changed = weeks.filter((week) => JSON.stringify(week) !== JSON.stringify(live.weeks[week.number - 1]));
    await Promise.all(changed.map((week) => ports.weeks.add(plan, draftId, week)));

    const keys = changed.map(({ number }) => ({ number, revision: draftId }));
    const draft = { basedOn: head.revision, weeks: keys, count: weeks.length, objections: [...objections] };
    await ports.adaptations.change(plan, record.adaptationId, (found) => ({ ...found, draft }));
    return { attempt };
  };
