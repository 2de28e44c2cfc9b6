import type { BlueprintWeek } from '../../plan/blueprint';
import type { PlanWeek } from '../../plan/plan';
import type { LivePlan } from '../live-plan';

/** A week that holds less than the frame of the plan first gave it. */
export type LighterWeek = Readonly<{ week: PlanWeek; frame: BlueprintWeek }>;

/** Less than a thirtieth lighter is not worth a change. */
export const worthChanging = 1.03;

/**
 * The weeks still to begin that earlier changes have left lighter than first planned. Recovery weeks, the taper and
 * weeks with a race are not among them: they stay as they are.
 */
export const lighterWeeks = ({ weeks, blueprint, today, logs }: LivePlan): readonly LighterWeek[] => {
  const logged = new Set(logs.map(({ sessionId }) => sessionId));
  return weeks.flatMap((week): LighterWeek[] => {
    const frame = blueprint.weeks[week.number - 1];
    if (frame === undefined || frame.monday !== week.monday || week.monday < today) return [];
    const isLight = week.recovery || frame.recovery || week.phase === 'taper' || week.phase === 'race';
    const isFixed = week.sessions.some(({ id, kind }) => kind === 'race' || logged.has(id)) || frame.race !== null;
    return isLight || isFixed || frame.volume <= worthChanging * week.volume ? [] : [{ week, frame }];
  });
};
