import { describe, expect, it } from '@jest/globals';
import { adaptPlan } from '../../../shared/coach/house/adapt-plan';
import { adaptWeeks } from '../../../shared/coach/house/adapt-weeks';
import { reviewRevision } from '../../../shared/domain/adaptation/review-revision';
import { revisedPlan } from '../../../shared/domain/adaptation/revision/revise-plan';
import type { DraftWeek } from '../../../shared/domain/plan/plan';
import { aTiringPlan } from '../../builders/an-adaptation-order';

const live = aTiringPlan();
const { envelope } = adaptPlan(live);
const drafts = adaptWeeks({ live, envelope, objections: [] });

const objectionsTo = (all: readonly DraftWeek[]) =>
  reviewRevision(live, revisedPlan({ live, envelope }, all, 'claude'), envelope).objections;

/** The sessions of a week, all on the day of its `at`-th. */
const onOneDay = (week: DraftWeek, at: number): DraftWeek => {
  const date = week.days[at]?.date;
  return date === undefined ? week : { ...week, days: week.days.map((day) => ({ ...day, date })) };
};

describe('a revision that puts a week’s sessions on one day', () => {
  it('is refused on whichever day of whichever week, though the weeks themselves would pass', () => {
    expect(objectionsTo(drafts)).toEqual([]);

    for (const draft of drafts.filter(({ days }) => days.length > 2))
      for (const at of draft.days.keys()) {
        const crowded = drafts.map((week) => (week === draft ? onOneDay(week, at) : week));
        expect(objectionsTo(crowded)).toContainEqual(
          expect.objectContaining({ rule: 'crowded-day', week: draft.number }),
        );
      }
  });
});
