import { describe, expect, it } from '@jest/globals';
import { adaptPlan } from '../../../shared/coach/house/adapt-plan';
import { drawEnvelope } from '../../../shared/domain/adaptation/draw-envelope';
import { readSignals } from '../../../shared/domain/adaptation/read-signals';
import { reviewRevision } from '../../../shared/domain/adaptation/review-revision';
import { ruleClass } from '../../../shared/domain/adaptation/revision/rule-classes';
import { addDays } from '../../../shared/domain/units/calendar';
import { aLivePlan } from '../../builders/plans/a-live-plan';

const tired = [{ effort: 8, fatigue: 7 }];

/** What the review says of a plan left as it stands, beside an envelope that asks for less in the next week. */
const reviewOf = (kept: readonly number[]) => {
  const live = aLivePlan({ after: 5, kept, says: tired });
  const review = reviewRevision(live, live, drawEnvelope(live, readSignals(live)));
  return review.objections.map(({ rule, week }) => `${rule} ${week}`);
};

describe('weeks that were run a little short', () => {
  const short = [0.86, 0.86, 0.86, 0.86, 0.86];

  it('count in growth as they were run, however little is missing', () => {
    expect(reviewOf([1, 1, 1, 1, 1])).not.toContain('weekly-growth 6');
    expect(reviewOf(short)).toContain('weekly-growth 6');
    expect(reviewOf(short)).not.toContain('weekly-growth-alarm 6');
  });

  it('leave no later week above a tenth over the best of four, as run and as eased', () => {
    const live = aLivePlan({ after: 5, kept: short, says: tired });
    const { plan, outcome, review } = adaptPlan(live);
    const run = live.weeks.map(({ volume }, index) => (index < 5 ? 0.86 * volume : (plan.weeks[index]?.volume ?? 0)));

    expect(outcome).toBe('easing');
    for (const week of plan.weeks.slice(5).filter(({ recovery, phase }) => !recovery && phase !== 'race'))
      expect(week.volume).toBeLessThanOrEqual(1.1 * Math.max(...run.slice(week.number - 5, week.number - 1)) + 500);
    expect(review?.certificate.yielded.every(({ objection }) => ruleClass(objection.rule) === 'shape')).toBe(true);
  });

  it('count in a recovery week as they were run', () => {
    const live = aLivePlan({ after: 7, kept: [0.86, 0.86, 0.86], says: tired });
    const envelope = drawEnvelope(live, readSignals(live));

    expect(reviewRevision(live, live, envelope).objections.map(({ rule }) => rule)).toContain('recovery-volume');
  });
});

describe('a session done in the week before its own', () => {
  it('leaves its week one that can be revised', () => {
    const live = aLivePlan({ after: 5, kept: [1, 1, 1, 1, 1], says: tired });
    const [next, log] = [live.weeks[5], live.logs.at(-1)];
    const early = next?.sessions.find(({ kind }) => kind === 'easy');
    if (next === undefined || log === undefined || early === undefined) throw new Error('No easy run to do early.');
    const told = { ...log, sessionId: early.id, date: addDays(next.monday, -1) };

    const { outcome, review } = adaptPlan({ ...live, logs: [...live.logs, told] });

    expect(review?.objections).toEqual([]);
    expect(outcome).toBe('easing');
  });
});
