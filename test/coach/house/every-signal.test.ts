import { describe, expect, it } from '@jest/globals';
import { type Adaptation, adaptPlan } from '../../../shared/coach/house/adapt-plan';
import type { AdaptationOutcome } from '../../../shared/domain/adaptation/adaptation-outcome';
import type { LivePlan } from '../../../shared/domain/adaptation/live-plan';
import type { SignalKind } from '../../../shared/domain/adaptation/signal';
import type { AthleteRequest, CheckIn } from '../../../shared/domain/check-in/check-in';
import { isIntense } from '../../../shared/domain/session/is-intense';
import { isoDate } from '../../../shared/domain/units/calendar';
import { aNiggle } from '../../builders/a-niggle';
import { aLivePlan } from '../../builders/plans/a-live-plan';

/** Week 6 is a full week of building, with two hard sessions. */
const after = 5;
const live = (says: readonly Partial<CheckIn>[], kept: readonly number[] = []): LivePlan =>
  aLivePlan({ after, says, kept });
const withPain = (plan: LivePlan, pain: number): LivePlan => ({
  ...plan,
  logs: plan.logs.map((log, index, all) => (index === all.length - 1 ? { ...log, pain } : log)),
});
const ill = (from: string, to: string | null, belowNeck: boolean) =>
  ({ requests: [{ kind: 'ill', from: isoDate(from), to: to === null ? null : isoDate(to), belowNeck }] }) as const;

/** What is left of the next week: its running of what was planned, and its hard sessions. */
const leftOf = ({ plan }: Adaptation, before: LivePlan): Readonly<{ share: number; hard: number }> => {
  const next = before.checkIns.at(-1)?.week ?? after;
  const [was, is] = [before.weeks[next], plan.weeks[next]];
  if (was === undefined || is === undefined) throw new RangeError('The plan is too short');
  return { share: is.volume / was.volume, hard: is.sessions.filter(isIntense).length };
};

type Told = Readonly<{
  told: string;
  plan: LivePlan;
  signals: readonly SignalKind[];
  outcome: AdaptationOutcome;
  /** Running of the next week of what was planned, from and to; and its hard sessions, at most. */
  share: readonly [number, number];
  hard: number;
}>;

const eighthLess = { outcome: 'easing', share: [0.83, 0.88], hard: 1 } as const;
const recovery = { outcome: 'easing', share: [0.5, 0.76], hard: 0 } as const;
const allOfIt = { outcome: 'no-change', share: [1, 1], hard: 2 } as const;

const alone: readonly Told[] = [
  { told: 'an ordinary week', plan: live([{}]), signals: ['on-track'], ...allOfIt },
  { told: 'a strained week', plan: live([{ effort: 8 }]), signals: ['strained'], ...eighthLess },
  {
    told: 'two strained weeks',
    plan: live([{ effort: 8 }, { effort: 8 }]),
    signals: ['strained-again'],
    ...recovery,
  },
  { told: 'an overload', plan: live([{ effort: 9, fatigue: 7 }]), signals: ['overloaded'], ...recovery },
  {
    told: 'tiredness after little',
    plan: aLivePlan({ after: 6, says: [{ fatigue: 7 }], kept: [0.6] }),
    signals: ['tired-on-little', 'short-week'],
    ...recovery,
  },
  {
    told: 'three weeks of fatigue 8',
    plan: live([{ fatigue: 8 }, { fatigue: 8 }, { fatigue: 8 }]),
    signals: ['strained-again', 'overreached'],
    ...recovery,
  },
  {
    told: 'two easy weeks',
    plan: live([
      { effort: 3, fatigue: 2 },
      { effort: 4, fatigue: 3 },
    ]),
    signals: ['feeling-strong'],
    ...{ outcome: 'needs-consent', share: [1.01, 1.05], hard: 2 },
  },
  {
    told: 'a wish for less',
    plan: live([{ requests: [{ kind: 'easier' }] }]),
    signals: ['asks-for-less'],
    ...eighthLess,
  },
  {
    told: 'a wish for more',
    plan: live([{ requests: [{ kind: 'harder' }] }]),
    signals: ['asks-for-more'],
    ...{ outcome: 'needs-consent', share: [1.01, 1.05], hard: 2 },
  },
  {
    told: 'a sore Achilles tendon',
    plan: live([{ niggles: [aNiggle({ severity: 4 })] }]),
    signals: ['niggle'],
    ...{ outcome: 'easing', share: [0.4, 0.61], hard: 0 },
  },
  {
    told: 'a niggle that has eased',
    plan: live([{ niggles: [aNiggle({ severity: 4 })] }, { niggles: [aNiggle({ severity: 1 })] }]),
    signals: ['niggle', 'niggle-return'],
    ...{ outcome: 'easing', share: [0.98, 1], hard: 0 },
  },
  {
    told: 'pain in a log and none at the check-in',
    plan: withPain(live([{}]), 4),
    signals: ['painful-session'],
    ...{ outcome: 'easing', share: [0.4, 0.61], hard: 0 },
  },
  {
    told: 'a short week',
    plan: live([{}], [0.6]),
    signals: ['short-week'],
    ...{ outcome: 'easing', share: [0.85, 1], hard: 2 },
  },
  {
    told: 'two short weeks',
    plan: aLivePlan({ after: 6, kept: [0.6, 0.6], says: [{}, {}] }),
    signals: ['short-weeks'],
    ...{ outcome: 'easing', share: [0.5, 0.7], hard: 1 },
  },
  {
    told: 'a week without a run',
    plan: live([{}], [0]),
    signals: ['return'],
    ...{ outcome: 'easing', share: [0.4, 0.75], hard: 0 },
  },
  {
    told: 'an illness that goes on',
    plan: live([ill('2027-02-04', null, true)]),
    signals: ['ill'],
    ...{ outcome: 'easing', share: [0, 0], hard: 0 },
  },
  {
    told: 'a head cold that goes on',
    plan: live([ill('2027-02-04', null, false)]),
    signals: ['ill'],
    ...{ outcome: 'easing', share: [0.4, 0.51], hard: 0 },
  },
  {
    told: 'an illness that is over',
    plan: live([ill('2027-02-03', '2027-02-06', true)]),
    signals: ['ill'],
    ...{ outcome: 'easing', share: [0.4, 0.8], hard: 0 },
  },
  {
    told: 'a head cold that is over',
    plan: live([ill('2027-02-03', '2027-02-06', false)]),
    signals: ['ill'],
    ...{ outcome: 'easing', share: [0.98, 1], hard: 0 },
  },
  {
    told: 'words that say nothing to us',
    plan: live([{ words: 'Could you move the sun' }]),
    signals: ['unread-words'],
    ...allOfIt,
  },
  {
    told: 'a warning sign',
    plan: live([{ words: 'I had chest pain on Thursday.' }]),
    signals: ['red-flag', 'unread-words'],
    ...{ outcome: 'on-hold', share: [1, 1], hard: 2 },
  },
];

describe('a signal alone', () => {
  it.each(alone)('of $told is answered, and every change has its reason', ({ plan, signals, outcome, share, hard }) => {
    const answer = adaptPlan(plan);
    const left = leftOf(answer, plan);

    expect(answer.record.signals).toEqual(signals);
    expect(answer.outcome).toBe(outcome);
    expect(left.share).toBeGreaterThanOrEqual(share[0]);
    expect(left.share).toBeLessThanOrEqual(share[1] + 0.005);
    expect(left.hard).toBeLessThanOrEqual(hard);
    expect(answer.diff.sessions.length > 0).toBe(outcome === 'easing' || outcome === 'needs-consent');
    for (const { reasons } of answer.diff.sessions) expect(reasons).not.toEqual([]);
    expect(answer.diff.harder > 0).toBe(outcome === 'needs-consent');
  });
});

const requested = (request: AthleteRequest): Partial<CheckIn> => ({ requests: [request] });
const sayings: Readonly<Record<string, Partial<CheckIn>>> = {
  'a strained week': { effort: 8 },
  'an overload': { effort: 9, fatigue: 9 },
  'a wish for less': requested({ kind: 'easier' }),
  'a wish for more': requested({ kind: 'harder' }),
  'a trace of pain': { niggles: [aNiggle({ severity: 1, site: 'calf' })] },
  'a sore knee': { niggles: [aNiggle({ severity: 4, site: 'front-knee' })] },
  'a painful Achilles tendon': { niggles: [aNiggle({ severity: 6 })] },
  'an illness': ill('2027-02-04', null, true),
  'a head cold': ill('2027-02-04', null, false),
  'a travel week': requested({
    ...{ kind: 'away', reason: 'travel', from: isoDate('2027-02-08'), to: isoDate('2027-02-14') },
    days: ['tue', 'thu'],
  }),
  'a pause': requested({ kind: 'pause', from: isoDate('2027-02-08'), to: isoDate('2027-02-16'), speed: 'usual' }),
};
const pairs = Object.keys(sayings).flatMap((one, index) =>
  Object.keys(sayings)
    .slice(index + 1)
    .map((other) => [one, other] as const),
);
const both = (one: Partial<CheckIn>, other: Partial<CheckIn>): Partial<CheckIn> => ({
  effort: Math.max(one.effort ?? 5, other.effort ?? 5),
  fatigue: Math.max(one.fatigue ?? 4, other.fatigue ?? 4),
  niggles: [...(one.niggles ?? []), ...(other.niggles ?? [])],
  requests: [...(one.requests ?? []), ...(other.requests ?? [])],
});
const isSore = (name: string): boolean => sayings[name]?.niggles !== undefined;
const asked = new Map(Object.entries(sayings).map(([name, said]) => [name, adaptPlan(live([said]))]));
const weekIn = ({ envelope }: Adaptation) => envelope.weeks.find(({ number }) => number === after + 1) ?? null;

describe('two signals at once', () => {
  it.each(pairs)('of %s and of %s leave no more than either alone', (one, other) => {
    const answer = adaptPlan(live([both(sayings[one] ?? {}, sayings[other] ?? {})]));
    const easings = [one, other].flatMap((name) => asked.get(name) ?? []).filter(({ outcome }) => outcome === 'easing');
    const [week, planned] = [weekIn(answer), answer.plan.weeks[after]];

    expect(answer.outcome).toBe(easings.length > 0 ? 'easing' : 'needs-consent');
    expect(answer.diff.harder > 0).toBe(easings.length === 0);
    for (const alone of easings) {
      const [own, ownPlanned] = [weekIn(alone), alone.plan.weeks[after]];
      if (own === null || ownPlanned === undefined) continue;
      expect(week?.volume.most).toBeLessThanOrEqual(own.volume.most);
      expect(week?.takenOut).toEqual(expect.arrayContaining([...own.takenOut]));
      expect(week?.closed).toEqual(expect.arrayContaining([...own.closed]));
      expect(planned?.sessions.filter(isIntense).length).toBeLessThanOrEqual(
        ownPlanned.sessions.filter(isIntense).length,
      );
      expect(planned?.volume).toBeLessThanOrEqual(1.1 * ownPlanned.volume);
      // Sore places take running out and other training in, minute for minute; which sessions stay may make a tenth.
      if (!isSore(one) || !isSore(other)) expect(planned?.load).toBeLessThanOrEqual(1.1 * ownPlanned.load);
    }
  });
});
