import { describe, expect, it } from '@jest/globals';
import { type Adaptation, adaptPlan } from '../../../shared/coach/house/adapt-plan';
import { noHistory } from '../../../shared/domain/adaptation/history';
import type { LivePlan } from '../../../shared/domain/adaptation/live-plan';
import { isIntense } from '../../../shared/domain/session/is-intense';
import { kilometres } from '../../../shared/domain/units/quantity';
import { aNiggle } from '../../builders/a-niggle';
import { aLivePlan } from '../../builders/plans/a-live-plan';

const weekOf = ({ plan }: Adaptation, number: number) => plan.weeks[number - 1] as LivePlan['weeks'][number];
const plannedWeek = ({ weeks }: LivePlan, number: number) => weeks[number - 1] as LivePlan['weeks'][number];
const hardIn = (week: LivePlan['weeks'][number]): number => week.sessions.filter(isIntense).length;
const kinds = ({ record }: Adaptation) => record.signals;

describe('a check-in is answered', () => {
  it('with no change, and the reason, when all is well', () => {
    const live = aLivePlan({ after: 5 });
    const answer = adaptPlan(live);

    expect(answer.outcome).toBe('no-change');
    expect(answer.plan.weeks).toEqual(live.weeks);
    expect(answer.envelope.reasons[0]?.rule).toContain('Nothing speaks for a change');
  });

  it('after fatigue with effort: an eighth less, one hard session at most', () => {
    const live = aLivePlan({ after: 5, says: [{ effort: 8, fatigue: 7 }] });
    const answer = adaptPlan(live);

    expect(kinds(answer)).toEqual(['strained']);
    expect(answer.outcome).toBe('easing');
    const share = weekOf(answer, 6).volume / plannedWeek(live, 6).volume;
    expect(share).toBeGreaterThan(0.84);
    expect(share).toBeLessThan(0.9);
    expect(hardIn(plannedWeek(live, 6))).toBe(2);
    expect(hardIn(weekOf(answer, 6))).toBe(1);
  });

  it.each([
    ['overloaded', [{ effort: 9, fatigue: 7 }]],
    ['overloaded', [{ effort: 5, fatigue: 9 }]],
    [
      'strained-again',
      [
        { effort: 8, fatigue: 5 },
        { effort: 7, fatigue: 8 },
      ],
    ],
  ] as const)('when %s: the next week becomes one of recovery', (kind, says) => {
    const live = aLivePlan({ after: 6, says });
    const answer = adaptPlan(live);
    const next = weekOf(answer, 7);

    expect(kinds(answer)).toContain(kind);
    expect(next.recovery).toBe(true);
    expect(hardIn(next)).toBe(0);
    expect(next.volume).toBeLessThan(0.8 * plannedWeek(live, 6).volume);
    expect(plannedWeek(live, 8).recovery && weekOf(answer, 8).recovery).toBe(true);
  });

  it('before a recovery week with the rest that is coming anyway', () => {
    const answer = adaptPlan(aLivePlan({ after: 7, says: [{ effort: 9, fatigue: 8 }] }));

    expect(answer.outcome).toBe('no-change');
    expect(answer.envelope.reasons[0]?.rule).toContain('recovery week already');
  });

  it('when tired on little running: as overloaded, and with a question', () => {
    const answer = adaptPlan(aLivePlan({ after: 6, kept: [0.6], says: [{ effort: 5, fatigue: 7 }] }));

    expect(kinds(answer)).toContain('tired-on-little');
    expect(weekOf(answer, 7).recovery).toBe(true);
    expect(answer.envelope.reasons[0]?.because).toContain('sleep');
  });

  it('when overloaded three times in six weeks: no building for four, and a doctor', () => {
    const says = [{ effort: 9, fatigue: 8 }, {}, { fatigue: 9 }, {}, { effort: 9, fatigue: 9 }];
    const answer = adaptPlan(aLivePlan({ after: 5, says }));

    expect(kinds(answer)).toEqual(['overloaded', 'overreached']);
    expect(answer.envelope.reasons.map(({ rule }) => rule).join()).toContain('doctor');
    for (const number of [7, 9]) expect(hardIn(weekOf(answer, number))).toBeLessThanOrEqual(1);
  });

  it('with a sore Achilles: no speed, one run on the bike, less running', () => {
    const live = aLivePlan({ after: 5, says: [{ niggles: [aNiggle({ severity: 3 })] }] });
    const answer = adaptPlan(live);
    const next = weekOf(answer, 6);

    expect(answer.outcome).toBe('easing');
    expect(hardIn(next)).toBe(0);
    expect(next.volume).toBeLessThanOrEqual(0.61 * plannedWeek(live, 6).volume);
    expect(next.sessions.map(({ kind }) => kind)).toContain('bike');
    expect(answer.diff.sessions[0]?.reasons[0]?.because).toBe('Achilles tendon 3 of 10.');
  });

  it('with a trace of pain: the fastest running goes, the rest stays as it was', () => {
    const live = aLivePlan({ after: 5, says: [{ niggles: [aNiggle({ severity: 1 })] }] });
    const answer = adaptPlan(live);

    expect(weekOf(answer, 6).zoneTimes[5]).toBe(0);
    expect(weekOf(answer, 6).zoneTimes[4]).toBeGreaterThan(0);
    expect(answer.diff.sessions).toHaveLength(1);
  });

  it('with pain of 5 and more: other training, and half the running should nobody report', () => {
    const live = aLivePlan({ after: 5, says: [{ niggles: [aNiggle({ severity: 6 })] }] });
    const answer = adaptPlan(live);

    expect(weekOf(answer, 6).volume).toBe(0);
    expect(weekOf(answer, 6).sessions).not.toHaveLength(0);
    expect(weekOf(answer, 7).volume).toBeLessThan(0.55 * plannedWeek(live, 7).volume);
    expect(answer.review?.yielded.map(({ objection, to }) => [objection.rule, to])).toContainEqual([
      'weeks-hold-running',
      'niggle',
    ]);
  });

  it('when a niggle is worse at two check-ins running: no running, however small it is', () => {
    const says = [1, 2, 3].map((severity) => ({ niggles: [aNiggle({ severity })] }));

    expect(weekOf(adaptPlan(aLivePlan({ after: 5, says })), 6).volume).toBe(0);
  });

  it('with a graded return once the pain is gone', () => {
    const says = [{ niggles: [aNiggle({ severity: 6 })] }, { niggles: [aNiggle({ severity: 1 })] }];
    const answer = adaptPlan(aLivePlan({ after: 6, kept: [0], says }));
    const next = weekOf(answer, 7);

    expect(kinds(answer)).toContain('niggle-return');
    expect(hardIn(next)).toBe(0);
    expect(next.volume).toBeGreaterThan(0);
    for (const session of next.sessions) expect(session.duration).toBeLessThanOrEqual(31 * 60);
  });

  it.each([
    ['pain in a bone', { niggles: [aNiggle({ site: 'bone', severity: 1 })] }],
    ['a warning sign in words', { words: 'I had chest pain on Thursday.' }],
  ])('with a hold for %s, and what to do', (_, said) => {
    const live = aLivePlan({ after: 5, says: [said] });
    const answer = adaptPlan(live);

    expect(answer.outcome).toBe('on-hold');
    expect(answer.plan.weeks).toBe(live.weeks);
    expect(answer.envelope.reasons.map(({ because, rule }) => because + rule).join()).toMatch(/doctor/);
  });

  it('after two short weeks: a new start from what is really run, and a lower peak', () => {
    const live = aLivePlan({ after: 6, kept: [0.6, 0.6], says: [{}, {}] });
    const answer = adaptPlan(live);

    expect(kinds(answer)).toEqual(['short-weeks']);
    expect(weekOf(answer, 7).volume).toBeLessThanOrEqual(1.06 * 0.6 * ((48.3 + 51.4) / 2) * 1000);
    expect(Math.max(...answer.plan.weeks.slice(6).map(({ volume }) => volume))).toBeLessThan(
      Math.max(...live.weeks.slice(6).map(({ volume }) => volume)),
    );
  });

  it('after one week below 70 %: the week is repeated, nothing is made up for', () => {
    const live = aLivePlan({ after: 6, kept: [0.6] });

    expect(weekOf(adaptPlan(live), 7).volume).toBeLessThanOrEqual(plannedWeek(live, 6).volume);
  });

  it('after more than was asked, twice: the next week does not rise', () => {
    const live = aLivePlan({ after: 6, kept: [1.2, 1.2], says: [{}, {}] });
    const answer = adaptPlan(live);

    expect(kinds(answer)).toEqual(['over-plan']);
    expect(weekOf(answer, 7).volume).toBeLessThanOrEqual(plannedWeek(live, 6).volume);
  });

  it('in a travel week: nothing stands on closed days, nothing is added elsewhere', () => {
    const live = aLivePlan({ after: 5, says: [{ words: 'Away next week, can only run Tuesday and Thursday' }] });
    const answer = adaptPlan(live);

    expect(answer.outcome).toBe('easing');
    expect(weekOf(answer, 6).sessions.map(({ date }) => date)).toEqual(['2027-02-09', '2027-02-11']);
    expect(weekOf(answer, 6).load).toBeLessThan(plannedWeek(live, 6).load);
  });

  it('when ill: no running until the next check-in, half of it and easy after', () => {
    const answer = adaptPlan(aLivePlan({ after: 5, says: [{ words: 'Ill since Thursday with fever' }] }));

    expect(answer.outcome).toBe('easing');
    expect(weekOf(answer, 6).sessions).toHaveLength(0);
    expect(hardIn(weekOf(answer, 7))).toBe(0);
  });

  it('with a pause, and a slower way back for who chose a gentle one', () => {
    const back = (words: string) => adaptPlan(aLivePlan({ after: 4, says: [{ words }] }));
    const usual = back('pause two weeks');
    const gentle = back('pause two weeks, then come back gently');

    expect(weekOf(usual, 5).sessions).toHaveLength(0);
    const stepsBack = ({ envelope: { weeks } }: Adaptation): number =>
      weeks.filter(({ reasons }) => reasons.some(({ signal }) => signal === 'pause')).length;
    expect(stepsBack(gentle)).toBeGreaterThan(stepsBack(usual));
  });

  it('when feeling strong: a little more, and only with consent', () => {
    const says = [
      { effort: 3, fatigue: 2 },
      { effort: 3, fatigue: 2 },
    ];
    const live = aLivePlan({ after: 6, says });
    const answer = adaptPlan(live);

    expect(answer.outcome).toBe('needs-consent');
    expect(weekOf(answer, 7).volume).toBeGreaterThan(plannedWeek(live, 7).volume);
    expect(weekOf(answer, 7).volume).toBeLessThanOrEqual(1.05 * plannedWeek(live, 7).volume);
  });

  it('with the safest when it wants more and hurts', () => {
    const live = aLivePlan({ after: 5, says: [{ requests: [{ kind: 'harder' }], niggles: [aNiggle()] }] });
    const answer = adaptPlan(live);

    expect(answer.outcome).toBe('easing');
    expect(answer.diff.harder).toBe(0);
  });

  it('with a race drawn into the plan, waiting for consent', () => {
    const answer = adaptPlan(aLivePlan({ after: 3, says: [{ words: 'a 10K on 14 February as B race' }] }));

    expect(answer.outcome).toBe('needs-consent');
    expect(answer.review?.accepted).toBe(true);
    expect(weekOf(answer, 6).sessions.map(({ kind }) => kind)).toContain('race');
  });

  it('to an edit of the schedule with a plan that waits for consent', () => {
    const live = aLivePlan({ after: 3, says: [] });
    const picture = { ...live.picture, schedule: { ...live.picture.schedule, peakVolume: kilometres(48) } };
    const answer = adaptPlan(live, { ...noHistory, edits: [{ what: 'schedule', picture, zones: live.zones }] });

    expect(answer.outcome).toBe('needs-consent');
    expect(answer.review?.accepted).toBe(true);
    for (const week of answer.plan.weeks.slice(4)) expect(week.volume).toBeLessThanOrEqual(48_500);
  });

  it('with the truth about words that cannot be read', () => {
    const answer = adaptPlan(aLivePlan({ after: 5, says: [{ words: 'Could you move the sun' }] }));

    expect(answer.outcome).toBe('no-change');
    expect(answer.envelope.reasons[0]?.rule).toContain('nothing was guessed');
  });

  it('once: the same check-in changes nothing again', () => {
    const live = aLivePlan({ after: 5, says: [{ effort: 9, fatigue: 8 }] });
    const first = adaptPlan(live);
    const again = adaptPlan({ ...live, ...first.plan }, { adaptations: [first.record], edits: [] });

    expect(again.outcome).toBe('no-change');
    expect(again.plan.weeks).toEqual(first.plan.weeks);
  });
});
