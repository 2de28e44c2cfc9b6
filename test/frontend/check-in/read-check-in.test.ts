import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blankDraft, blankNiggle, type CheckInDraft, draftOfAnswers } from '../../../frontend/check-in/check-in-draft';
import { asksHopTest, readCheckIn } from '../../../frontend/check-in/read-check-in';
import { checkInAnswers } from '../../../shared/contract/check-in';
import { bodySites } from '../../../shared/domain/check-in/check-in';
import { addDays, isoDate, weekdays } from '../../../shared/domain/units/calendar';

const told = (answers: Partial<CheckInDraft> = {}): CheckInDraft => ({
  ...blankDraft,
  effort: 6,
  fatigue: 5,
  ...answers,
});
const faultsOf = (draft: CheckInDraft) => {
  const read = readCheckIn(draft, 'km');
  return read.status === 'incomplete' ? read.faults : [];
};

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(isoDate('2026-12-01'), days));
const span = fc.tuple(day, fc.integer({ min: 0, max: 20 })).map(([from, days]) => ({ from, to: addDays(from, days) }));
const score = fc.integer({ min: 1, max: 10 });
const niggle = fc.record({
  site: fc.constantFrom(...bodySites),
  severity: fc.integer({ min: 0, max: 10 }),
  since: fc.option(day, { nil: '' }),
  worseWhenRunning: fc.boolean(),
  altersGait: fc.boolean(),
  passesHopTest: fc.option(fc.boolean()),
});
const drafts: fc.Arbitrary<CheckInDraft> = fc.record({
  effort: score,
  fatigue: score,
  volume: fc.option(fc.integer({ min: 0, max: 120 }).map(String), { nil: '' }),
  niggles: fc.array(niggle, { maxLength: 6 }),
  words: fc.constantFrom('', 'A busy week.'),
  load: fc.constantFrom('same', 'easier', 'harder'),
  away: fc.option(
    fc.tuple(span, fc.subarray([...weekdays])).map(([days, on]) => ({ ...days, reason: 'travel' as const, days: on })),
  ),
  ill: fc.option(
    fc.tuple(span, fc.boolean()).map(([days, isOpen]) => ({ ...days, ...(isOpen && { to: '' }), belowNeck: true })),
  ),
  pause: fc.option(span.map((days) => ({ ...days, speed: 'gentle' as const }))),
  race: fc.option(day.map((date) => ({ distance: '10K' as const, date, priority: 'B' as const }))),
  sleep: fc.option(fc.integer({ min: 1, max: 5 })),
  stress: fc.option(fc.integer({ min: 1, max: 5 })),
});

describe('a check-in’s form', () => {
  it('asks for nothing but effort and fatigue', () => {
    expect(faultsOf(blankDraft).map(({ field }) => field)).toEqual(['effort', 'fatigue']);
    expect(faultsOf(told())).toEqual([]);
  });

  it('says only what the API takes, and is the same again when it comes back', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const read = readCheckIn(draft, 'km');
        if (read.status === 'incomplete') throw new Error(JSON.stringify(read.faults));

        expect(checkInAnswers.safeParse(read.answers).error).toBeUndefined();
        const again = draftOfAnswers(read.answers, (distance) => String(distance / 1000));
        expect(readCheckIn(again, 'km')).toEqual(read);
      }),
    );
  });

  it('names each field that needs another look', () => {
    const draft = told({
      volume: 'far',
      niggles: [blankNiggle],
      away: { from: '2026-12-10', to: '2026-12-08', reason: 'busy', days: [] },
      ill: { from: '', to: '', belowNeck: null },
      race: { distance: 'half', date: '', priority: 'C' },
    });

    expect(faultsOf(draft)).toEqual([
      { field: 'volume', fault: 'volume' },
      { field: 'niggle-0-site', fault: 'site' },
      { field: 'niggle-0-severity', fault: 'severity' },
      { field: 'away-to', fault: 'span' },
      { field: 'ill-from', fault: 'day' },
      { field: 'race-date', fault: 'day' },
    ]);
  });

  it('asks for the hop test over a bone and from three on, and tells its answer only then', () => {
    expect(asksHopTest({ site: 'shin', severity: 1 })).toBe(true);
    expect(asksHopTest({ site: 'calf', severity: 2 })).toBe(false);
    expect(asksHopTest({ site: 'calf', severity: 3 })).toBe(true);

    const stale = { ...blankNiggle, site: 'calf', severity: 1, passesHopTest: false } as const;
    const read = readCheckIn(told({ niggles: [stale] }), 'km');
    expect(read).toMatchObject({ answers: { niggles: [{ passesHopTest: null }] } });
  });
});
