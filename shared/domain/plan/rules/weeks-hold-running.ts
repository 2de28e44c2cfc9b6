import { plainRule } from './plain-rule';

/** A plan without running would break no limit: this rule asks for something to limit. */
export const weeksHoldRunning = plainRule({
  id: 'weeks-hold-running',
  sentence: 'Every week with its days open holds a run.',
  severity: 'must',
  source: 'What a running plan is',
  faults: ({ shape }) =>
    shape.weeks
      .filter((week) => shape.isFull(week) && week.usableDays.length > 0 && week.runs.length === 0)
      .map(({ number }) => ({ week: number, sentence: `Week ${number} has room for running and holds none.` })),
});
