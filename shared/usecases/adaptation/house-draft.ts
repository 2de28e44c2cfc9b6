import type { Adaptation } from '../../coach/house/adapt-plan';
import type { AdaptationRecord } from '../../contract/stored/check-in';
import type { LivePlan } from '../../domain/adaptation/live-plan';
import type { WeekStore } from '../../ports';
import type { AdaptationAtWork } from './adaptation-at-work';
import { keepDraftWeeks } from './keep-draft-weeks';
import { writtenEnvelope } from './written-envelope';

export type Draft = NonNullable<AdaptationRecord['draft']>;

/** The draft that an adaptation begins with: the house coach's, which has passed every rule. */
export const houseDraft = async (
  ports: Readonly<{ weeks: WeekStore }>,
  { plan, record, head }: AdaptationAtWork,
  live: LivePlan,
  { envelope, outcome, plan: { weeks } }: Adaptation,
): Promise<Draft> => {
  const name = `${record.adaptationId}-house-${head.revision}`;
  const house = await keepDraftWeeks(ports, plan, name, { before: live.weeks, after: weeks });
  return {
    ...{ basedOn: head.revision, envelope: writtenEnvelope(envelope), isAsked: outcome !== 'on-hold' },
    ...{ house, weeks: house, count: weeks.length, objections: [], note: null },
  };
};
