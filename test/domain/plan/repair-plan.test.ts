import { describe, expect, it } from '@jest/globals';
import { repairPlan } from '../../../shared/domain/plan/repair-plan';
import type { PlanUnderReview } from '../../../shared/domain/plan/review';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import type { Session, Step } from '../../../shared/domain/session/session';
import { metres, secondsPerKm } from '../../../shared/domain/units/quantity';
import { goodPlan } from '../../builders/plans/a-plan';

const change = (session: Session, alter: (step: Step) => Step): Session => ({
  ...session,
  sections: session.sections.map((section) => ({
    ...section,
    groups: section.groups.map((group) => ({ ...group, steps: group.steps.map(alter) })),
  })),
});
const inFirstWeek = (alter: (sessions: readonly Session[]) => readonly Session[]): PlanUnderReview => {
  const good = goodPlan();
  return {
    ...good,
    weeks: good.weeks.map((week, index) => (index === 0 ? { ...week, sessions: alter(week.sessions) } : week)),
  };
};
const rulesAgainst = (plan: PlanUnderReview) =>
  reviewPlan(plan)
    .objections.filter(({ severity }) => severity === 'must')
    .map(({ rule }) => rule);

describe('repair', () => {
  it('leaves a good plan as it is', () => {
    const good = goodPlan();

    expect(repairPlan(good)).toEqual({ weeks: good.weeks, mends: [] });
  });

  it('moves a pace into its zone and says so', () => {
    const broken = inFirstWeek(([first, ...rest]) =>
      first === undefined
        ? rest
        : [
            change(first, (step) => ({ ...step, pace: { slowest: secondsPerKm(350), fastest: secondsPerKm(320) } })),
            ...rest,
          ],
    );
    const { weeks, mends } = repairPlan(broken);

    expect(rulesAgainst(broken)).toEqual(['paces-in-zones']);
    expect(mends).toEqual(['A pace on 2027-01-05 was moved into its zone.']);
    expect(weeks[0]?.sessions[0]?.sections[0]?.groups[0]?.steps[0]?.pace).toEqual({
      slowest: 350,
      fastest: broken.zones[2].fastest,
    });
    expect(rulesAgainst({ ...broken, weeks })).toEqual([]);
  });

  it('makes wrong sums anew', () => {
    const broken = inFirstWeek((sessions) =>
      sessions.map((session, index) =>
        index === 1 ? { ...session, distance: metres(session.distance + 300) } : session,
      ),
    );
    const { weeks, mends } = repairPlan(broken);

    expect(mends).toEqual(['The sums of the session on 2027-01-07 were made anew.']);
    expect(weeks).toEqual(goodPlan().weeks);
  });

  it('puts sessions in order of date', () => {
    const broken = inFirstWeek((sessions) => sessions.toReversed());
    const { weeks, mends } = repairPlan(broken);

    expect(mends).toEqual(['The sessions of week 1 were put in order.']);
    expect(weeks).toEqual(goodPlan().weeks);
  });

  it('leaves to the writer what asks for judgement', () => {
    const broken = goodPlan({ 8: { tue: 'EZ 11km', sat: 'EZ 9km' } });

    expect(repairPlan(broken).mends).toEqual([]);
  });
});
