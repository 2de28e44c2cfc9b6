import { beforeEach, describe, expect, it } from '@jest/globals';
import { adaptPlan } from '../../../shared/coach/house/adapt-plan';
import { adaptWeeks } from '../../../shared/coach/house/adapt-weeks';
import { CoachRefused, CoachUnavailable } from '../../../shared/contract/faults';
import type { AdaptationOrder } from '../../../shared/domain/adaptation/adaptation-order';
import { reviewRevision } from '../../../shared/domain/adaptation/review-revision';
import { openSessions } from '../../../shared/domain/adaptation/revision/open-sessions';
import { revisedPlan } from '../../../shared/domain/adaptation/revision/revise-plan';
import type { DraftWeek } from '../../../shared/domain/plan/plan';
import { printWorkout } from '../../../shared/domain/session/print-workout';
import { type IsoDate, weekdayOf } from '../../../shared/domain/units/calendar';
import { houseAdapter } from '../../../shared/usecases/adaptation/house-adapter';
import { claudeAdapter } from '../../../shared/usecases/claude/claude-adapter';
import { usualPace } from '../../../shared/usecases/claude/pace';
import { aTiringPlan } from '../../builders/an-adaptation-order';
import { anErrand } from '../../builders/claude/a-writing-order';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';
import { type Script, ScriptedModel } from '../../fakes/scripted-model';

const live = aTiringPlan();
const order: AdaptationOrder = { live, envelope: adaptPlan(live).envelope, objections: [] };
const house = adaptWeeks(order);
const asked = order.envelope.weeks.map(({ number }) => number);

const nameOf = (date: IsoDate): string => {
  const day = weekdayOf(date);
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
};

/** Drafts as a reply: every session of an open day, and rest where there is none any more. */
const replyOf = (drafts: readonly DraftWeek[], session?: string): string =>
  JSON.stringify({
    weeks: drafts.map(({ number, days }) => {
      const envelope = order.envelope.weeks.find((week) => week.number === number);
      const planned = live.weeks[number - 1];
      if (envelope === undefined || planned === undefined) throw new RangeError(`No week ${number}`);
      const written = days.map(
        ({ date, workout }) =>
          `${nameOf(date)} ${session ?? printWorkout(workout)} | Light and easy, as it comes today.`,
      );
      const empty = openSessions(planned, envelope.from, live.logs)
        .filter(({ date }) => !days.some((day) => day.date === date))
        .map(({ date }) => `${nameOf(date)} REST`);
      return { n: number, f: 'A lighter week, on purpose.', d: [...written, ...empty] };
    }),
  });
const good = replyOf(house);
const tooMuch = replyOf(house, 'LR 40km Z2');

let ports: MemoryPorts;
let model: ScriptedModel;
beforeEach(() => {
  ports = memoryPorts();
});

const adapt = (answer: (turn: number) => Script) => {
  model = new ScriptedModel((_, turn) => answer(turn));
  const adapter = claudeAdapter({
    ...ports,
    model,
    modelOf: () => 'claude-sonnet-5-5',
    allowance: () => ({ callsPerAthlete: 10, dailyMicroUsd: 1_000_000 }),
    pace: usualPace,
  });
  return adapter.adapt(order, anErrand({ readyBy: new Date('2026-11-21T20:00:30Z') }));
};
const objectionsTo = (drafts: readonly DraftWeek[]) =>
  reviewRevision(live, revisedPlan(order, drafts, 'claude'), order.envelope).objections;

describe('Claude’s adaptation', () => {
  it('is Claude’s where it stays within the envelope', async () => {
    expect(asked.length).toBeGreaterThan(0);
    const { draft, writtenBy, note } = await adapt(() => ({ text: good }));

    expect({ writtenBy, note }).toEqual({ writtenBy: 'claude', note: null });
    expect(objectionsTo(draft ?? [])).toEqual([]);
    expect(draft).toHaveLength(asked.length);
    expect(await ports.callReceipts.list('athlete-a', 'plan-a')).toMatchObject([
      { task: 'adaptation', end: 'complete', weeks: { asked, kept: asked } },
    ]);
  });

  it('goes back once with the objections when it does not', async () => {
    const { writtenBy } = await adapt((turn) => ({ text: turn === 1 ? tooMuch : good }));

    expect(writtenBy).toBe('claude');
    const [first] = await ports.callReceipts.list('athlete-a', 'plan-a');
    expect(first?.objections.length).toBeGreaterThan(0);
    expect(first?.weeks.kept).toEqual([]);
    expect(model.calls).toHaveLength(2);
  });

  it.each<[string, Script]>([
    ['nobody answers', { fault: new CoachUnavailable('529') }],
    ['it is turned away', { fault: new CoachRefused('401') }],
    ['it breaks off', { text: good.slice(0, good.length / 2), stop: 'cut' }],
    ['it stays too much', { text: tooMuch }],
  ])('is the house coach’s when %s', async (_, script) => {
    const written = await adapt(() => script);

    expect(written).toEqual({ draft: null, writtenBy: 'house', note: expect.stringContaining('wrote these weeks') });
  });
});

describe('the house coach’s adaptation', () => {
  it('needs nobody', async () => {
    expect(await houseAdapter.adapt(order, anErrand())).toEqual({ draft: null, writtenBy: 'house', note: null });
  });
});
