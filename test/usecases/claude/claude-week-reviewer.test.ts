import { beforeEach, describe, expect, it } from '@jest/globals';
import { printWeekReview } from '../../../shared/coach/claude/week-review-reply';
import { houseWeekReview } from '../../../shared/coach/house/week-review';
import { CoachRefused, CoachUnavailable } from '../../../shared/contract/faults';
import { claudeWeekReviewer } from '../../../shared/usecases/claude/claude-week-reviewer';
import { usualPace } from '../../../shared/usecases/claude/pace';
import { houseWeekReviewer } from '../../../shared/usecases/house-week-reviewer';
import { anErrand } from '../../builders/a-writing-order';
import { aWeekReviewOrder } from '../../builders/week-reviews';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';
import { type Script, ScriptedModel } from '../../fakes/scripted-model';

const order = aWeekReviewOrder(6, ['done', 'missed', 'partly', 'done']);
const house = houseWeekReview(order);
const good = printWeekReview('The long run is done, and it was the one that mattered. Keep the easy days easy.');
const boastful = printWeekReview('You did every session of the week. Splendid.');

let ports: MemoryPorts;
let model: ScriptedModel;
beforeEach(() => {
  ports = memoryPorts();
});

const review = (answer: (turn: number) => Script) => {
  model = new ScriptedModel((_, turn) => answer(turn));
  const reviewer = claudeWeekReviewer({
    ...ports,
    model,
    modelOf: () => 'claude-haiku-5-5',
    allowance: () => ({ callsPerAthlete: 10, dailyMicroUsd: 1_000_000 }),
    pace: usualPace,
  });
  return reviewer.reviewWeek(order, anErrand({ readyBy: new Date('2026-11-21T20:00:20Z') }));
};

describe('Claude’s look back on a week', () => {
  it('is Claude’s where it says what was so', async () => {
    const { draft, writtenBy } = await review(() => ({ text: good }));

    expect({ draft, writtenBy }).toEqual({
      draft: expect.stringContaining('the one that mattered'),
      writtenBy: 'claude',
    });
    expect(await ports.callReceipts.list('athlete-a', 'plan-a')).toMatchObject([
      { task: 'week-review', end: 'complete', reply: good },
    ]);
  });

  it('is asked for once more where it says what was not, and then left to the house coach', async () => {
    expect(await review((turn) => ({ text: turn === 1 ? boastful : good }))).toMatchObject({ writtenBy: 'claude' });
    ports = memoryPorts();
    expect(await review(() => ({ text: boastful }))).toEqual({
      draft: house,
      writtenBy: 'house',
      note: expect.stringContaining('wrote this review'),
    });
    expect(model.calls).toHaveLength(2);
  });

  it.each<[string, Script]>([
    ['nobody answers', { fault: new CoachUnavailable('529') }],
    ['it is turned away', { fault: new CoachRefused('401') }],
    ['it breaks off', { text: good.slice(0, 12), stop: 'cut' }],
  ])('is the house coach’s when %s', async (_, script) => {
    expect(await review(() => script)).toMatchObject({ draft: house, writtenBy: 'house' });
  });
});

describe('the house coach’s look back', () => {
  it('needs nobody', async () => {
    expect(await houseWeekReviewer.reviewWeek(order, anErrand())).toMatchObject({ draft: house, note: null });
  });
});
