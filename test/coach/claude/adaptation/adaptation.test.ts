import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adaptationPrompt } from '../../../../shared/coach/claude/adaptation/adaptation-prompt';
import { adaptationReplyReader } from '../../../../shared/coach/claude/adaptation/adaptation-reply-reader';
import { adaptationRules } from '../../../../shared/coach/claude/adaptation/adaptation-rules';
import { planRules } from '../../../../shared/coach/claude/plan/plan-rules';
import type { WeekRead } from '../../../../shared/coach/claude/plan/reply-weeks';
import type { AdaptationOrder } from '../../../../shared/domain/adaptation/adaptation-order';
import type { DraftWeek } from '../../../../shared/domain/plan/plan';
import { printWorkout } from '../../../../shared/domain/session/print-workout';
import { weekdayOf } from '../../../../shared/domain/units/calendar';
import { anAdaptationOrder, anEnvelope, aTiringPlan, aWeekEnvelope } from '../../../builders/an-adaptation-order';
import { injections } from '../../../builders/claude/injections';
import { madeUpReplies, mangledReplies } from '../../../builders/claude/mangled-replies';
import { printPlanReply } from '../../../builders/claude/print-plan-reply';
import { draftsOf, faultsOf } from '../../../builders/claude/read-reply';
import { aPlanOrder, houseWeeks } from '../../../builders/plans/a-plan-order';
import { aCheckIn } from '../../../builders/week-reviews';
import { expectGolden } from '../golden/expect-golden';

const order = anAdaptationOrder();

const readAll = (one: AdaptationOrder, reply: string): readonly WeekRead[] => {
  const reader = adaptationReplyReader(one);
  const half = reply.length >> 1;
  return [...reader.read(reply.slice(0, half)), ...reader.read(reply.slice(half)), ...reader.end()];
};
const replyOf = (days: readonly string[], n = 6, f = ''): string => JSON.stringify({ weeks: [{ n, f, d: days }] });
const linesOf = (week: DraftWeek | undefined): readonly string[] =>
  (week?.days ?? []).map(({ date, workout }) => `${weekdayOf(date)} ${printWorkout(workout)}`);
const planned = (order.live.weeks[5]?.sessions ?? []).map(({ date, notation }) => `${weekdayOf(date)} ${notation}`);

describe('the prompt for an adaptation', () => {
  it('is what its golden file shows', () => {
    const checkIns = [
      aCheckIn({ week: 5, effort: 8, fatigue: 7, words: 'Could next week be calmer? I travel on Thursday.' }),
    ];
    expectGolden('adaptation', adaptationPrompt({ ...order, live: aTiringPlan({ checkIns }) }));
  });

  it('holds no date and no session id, and stays short', () => {
    const weeks = order.live.weeks.slice(5).map(({ number }) => aWeekEnvelope(number));
    const checkIns = [aCheckIn({ words: '&'.repeat(9_000) })];
    const { user, maxTokens } = adaptationPrompt({
      ...order,
      live: aTiringPlan({ checkIns }),
      envelope: anEnvelope({ weeks }),
    });

    expect(user).not.toMatch(/\d{4}-\d{2}|plan_w/);
    expect(user.length).toBeLessThan(16_000);
    expect(maxTokens).toBeLessThanOrEqual(5_000);
  });

  it('is that of a plan where the plan was drawn anew, for the weeks to come', () => {
    const { picture, zones, blueprint } = order.live;
    const redrawn = adaptationPrompt({ ...order, envelope: anEnvelope({ redraw: { picture, zones, blueprint } }) });

    expect(redrawn.system).toBe(planRules);
    expect(redrawn.user).toContain('"n":6');
    expect(redrawn.user).not.toContain('"n":5');
  });

  it.each(injections.map(({ text }) => text))('keeps as data: %s', (words) => {
    const told = (said: string) =>
      adaptationPrompt({ ...order, live: aTiringPlan({ checkIns: [aCheckIn({ words: said })] }) });
    const outside = (user: string): string => user.replace(/<athlete_words>.*<\/athlete_words>/, '<>');

    expect(told(words).system).toBe(adaptationRules);
    expect(outside(told(words).user)).toBe(outside(told('a').user));
  });
});

describe('the reader of an adaptation', () => {
  it('changes the days that are written and leaves the others as they stand', () => {
    const [week] = draftsOf(
      readAll(order, replyOf(['Thu EZ 7km | Easy instead of hard: save your legs.', 'Sat REST'])),
    );

    expect(linesOf(week)).toEqual(
      planned.filter((line) => !line.startsWith('sat')).map((line) => (line.startsWith('thu') ? 'thu EZ 7km' : line)),
    );
    expect(week?.focus).toBe('');
  });

  it('keeps every session and its note where nothing is written', () => {
    const [week] = draftsOf(readAll(order, replyOf([])));

    expect(linesOf(week)).toEqual(planned);
    expect(week?.days.map(({ note }) => note)).toEqual(order.live.weeks[5]?.sessions.map(({ note }) => note));
  });

  it('leaves out what is past and what is logged', () => {
    const sessions = order.live.weeks[5]?.sessions ?? [];
    const [first] = sessions;
    if (first === undefined) throw new RangeError('The week is empty.');
    const log = {
      sessionId: first.id,
      date: first.date,
      outcome: 'done',
      effort: 6,
      pain: 0,
      note: '',
      actual: null,
    } as const;
    const [week] = draftsOf(readAll({ ...order, live: aTiringPlan({ logs: [log] }) }, replyOf([])));

    expect(linesOf(week)).toEqual(planned.slice(1));
  });

  it.each([
    ['a day before the envelope', ['Mon EZ 5km | Early.'], 'past and stays'],
    ['a session without its note', ['Thu EZ 7km'], 'needs its note'],
    ['no weekday', ['Someday EZ 7km | Maybe.'], 'begins with its weekday'],
    ['an unreadable session', ['Thu JOG A BIT | Calm.'], 'no kind of session'],
    ['a kind alone', ['Thu EZ | Calm.'], 'Say what to do'],
    ['a race', ['Thu RA 5km @5K | Race.'], 'no race is made up'],
    ['a pace in a note', ['Thu EZ 7km | Stay at 6:00.'], 'cannot stand'],
    ['three sessions on a day', ['Thu EZ 4km | One.', 'Thu SC 20min | Two.', 'Thu BI 30min | Three.'], 'at most'],
  ])('refuses %s', (_, days, fault) => {
    const envelope = anEnvelope({
      weeks: [aWeekEnvelope(6, { from: order.live.weeks[5]?.sessions[0]?.date ?? order.live.today })],
    });

    expect(faultsOf(readAll({ ...order, envelope }, replyOf(days))).join()).toContain(fault);
  });

  it('refuses a change of race day', () => {
    const envelope = anEnvelope({ weeks: [aWeekEnvelope(12)] });

    expect(faultsOf(readAll({ ...order, envelope }, replyOf(['Sun EZ 5km | Jog instead.'], 12))).join()).toContain(
      'a race or a logged session stays as it is',
    );
  });

  it('throws nothing, and reports every week of the envelope once, whatever the reply', () => {
    const weeks = [6, 7, 8];
    const envelope = anEnvelope({ weeks: weeks.map((number) => aWeekEnvelope(number)) });
    const plan = aPlanOrder(order.live.picture, { weeks });
    const good = printPlanReply(plan, houseWeeks(plan));
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(mangledReplies(good), madeUpReplies(good)), (reply) => {
        const all = readAll({ ...order, envelope }, reply);
        const drafts = draftsOf(all);
        read += drafts.length;

        expect(new Set(drafts.map(({ number }) => number)).size).toBe(drafts.length);
        for (const { number, days } of drafts) {
          const week = order.live.weeks[number - 1];
          for (const { date } of days) expect(date >= (week?.monday ?? '')).toBe(true);
        }
      }),
      { numRuns: 500, seed: 21 },
    );
    expect(read).toBeGreaterThan(30);
  });
});
