import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KeptRecording } from '../../../shared/domain/activity/kept-recording';
import { oneRunOnce } from '../../../shared/domain/activity/one-run-once';
import type { Recording } from '../../../shared/domain/activity/recording';
import { type SourceKind, sourceKinds } from '../../../shared/domain/activity/source';
import { metres, seconds } from '../../../shared/domain/units/quantity';
import { aKeptRecording } from '../../builders/runs/a-kept-recording';
import { aTrace } from '../../builders/runs/a-recording';

const groupsOf = (...recordings: readonly KeptRecording[]) =>
  oneRunOnce(recordings).map(({ best, others }) => [best.id, ...others.map(({ id }) => id)]);
const at = (startedAt: string, more: Partial<Recording> = {}) => ({ startedAt, ...more });
const trace = aTrace([{ seconds: 2, pace: 300 }]);

describe('the same run from several sources', () => {
  it('is one run, told by the better source', () => {
    const fit = aKeptRecording({ kind: 'fit' });
    const strava = aKeptRecording({ kind: 'strava' }, at('2026-11-21T07:00:40Z', { distance: metres(10_090) }));
    const archive = aKeptRecording({ kind: 'archive' }, { moving: seconds(2_900), elapsed: seconds(3_090) });

    expect(groupsOf(strava, archive, fit)).toEqual([['fit-one', 'archive-one', 'strava-one']]);
    expect(oneRunOnce([strava, fit])[0]?.best).toBe(fit);
  });

  it.each<[string, KeptRecording, KeptRecording]>([
    ['a trace before a better name', aKeptRecording({ kind: 'strava' }, { trace }), aKeptRecording({ kind: 'fit' })],
    ['a file before what a service says', aKeptRecording({ kind: 'gpx' }), aKeptRecording({ kind: 'intervals' })],
    ['an archive’s row before Strava', aKeptRecording({ kind: 'archive' }), aKeptRecording({ kind: 'strava' })],
    [
      'an archive’s watch file before a bare track',
      aKeptRecording({ kind: 'archive', file: 'activities/7.fit.gz' }, { trace }),
      aKeptRecording({ kind: 'gpx' }, { trace }),
    ],
    ['anything before memory', aKeptRecording({ kind: 'strava' }), aKeptRecording({ kind: 'manual' })],
  ])('takes %s', (_, better, worse) => {
    expect(groupsOf(worse, better)).toEqual([[better.id, worse.id]]);
  });

  it('is found though a clock was read in another zone, by whole hours or quarters', () => {
    const fit = aKeptRecording({ kind: 'fit' });
    const shifted = (startedAt: string) => aKeptRecording({ kind: 'archive' }, { startedAt });

    expect(groupsOf(fit, shifted('2026-11-21T15:00:00Z'))).toHaveLength(1);
    expect(groupsOf(fit, shifted('2026-11-21T01:30:00Z'))).toHaveLength(1);
    expect(groupsOf(fit, shifted('2026-11-21T15:00:20Z'))).toHaveLength(2);
    // Ten kilometres in fifty minutes again in the evening is a second run, if it is not to the second the same.
    const evening = at('2026-11-21T17:00:00Z', { moving: seconds(3_040), elapsed: seconds(3_100) });
    expect(groupsOf(fit, aKeptRecording({ kind: 'archive' }, evening))).toHaveLength(2);
    expect(groupsOf(fit, aKeptRecording({ kind: 'fit', externalId: 'two' }, at('2026-11-21T17:00:00Z')))).toHaveLength(
      2,
    );
  });

  it('is found beside what was written down that day, but once, and at its hour where one was given', () => {
    const fit = aKeptRecording({ kind: 'fit' });
    const noon = '2026-11-21T11:00:00Z';
    const byHand = (externalId: string, change: Partial<Recording> = {}) =>
      aKeptRecording({ kind: 'manual', externalId }, { startedAt: noon, distance: metres(9_500), ...change });

    expect(groupsOf(fit, byHand('a'))).toEqual([['fit-one', 'manual-a']]);
    expect(groupsOf(fit, byHand('a'), byHand('b'))).toHaveLength(2);
    expect(groupsOf(fit, byHand('a', { startedAt: '2026-11-20T11:00:00Z' }))).toHaveLength(2);
    expect(groupsOf(fit, byHand('a', { startedAt: '2026-11-21T17:30:00Z' }))).toHaveLength(2);
  });

  it('stays two runs where one begins as the other ends, or is another length', () => {
    const fit = aKeptRecording({ kind: 'fit' });

    expect(groupsOf(fit, aKeptRecording({ kind: 'strava' }, at('2026-11-21T07:51:00Z')))).toHaveLength(2);
    expect(groupsOf(fit, aKeptRecording({ kind: 'strava' }, { distance: metres(8_000) }))).toHaveLength(2);
  });
});

type Telling = Readonly<{
  kind: SourceKind;
  start: number;
  length: number;
  time: number;
  shift: number;
  trace: boolean;
}>;

/** What one source makes of a run: a little off, or to the second the same in another time zone. */
const someTelling = fc
  .record({
    kind: fc.constantFrom(...sourceKinds.filter((kind) => kind !== 'manual')),
    start: fc.integer({ min: -80, max: 80 }),
    length: fc.double({ min: -0.02, max: 0.02, noNaN: true }),
    time: fc.double({ min: -0.02, max: 0.02, noNaN: true }),
    shift: fc.constantFrom(0, 0, 0, 3_600, -5 * 3_600, 19_800),
    trace: fc.boolean(),
  })
  .map((telling): Telling => (telling.shift === 0 ? telling : { ...telling, start: 0, length: 0, time: 0 }));

/** Days with a run each, told by one to five sources. */
const someDays = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 400 }),
    hour: fc.integer({ min: 5, max: 20 }),
    km: fc.integer({ min: 3, max: 40 }),
    pace: fc.integer({ min: 200, max: 450 }),
    tellings: fc.uniqueArray(someTelling, { minLength: 1, maxLength: 5, selector: ({ kind }) => kind }),
  }),
  { maxLength: 12 },
);

const toldBy = (run: string, telling: Telling, day: number, hour: number, km: number, pace: number): KeptRecording => {
  const start = Date.UTC(2025, 0, 1 + 3 * day, hour) + (telling.start + telling.shift) * 1_000;
  const moving = seconds(km * pace * (1 + telling.time));
  return aKeptRecording(
    { kind: telling.kind, externalId: run },
    {
      startedAt: new Date(start).toISOString(),
      distance: metres(km * 1_000 * (1 + telling.length)),
      moving,
      elapsed: moving,
      trace: telling.trace ? trace : [],
    },
  );
};

describe('for any runs from any sources', () => {
  it('each run is one, of exactly its recordings, with all figures from one, in whatever order they come', () => {
    fc.assert(
      fc.property(someDays, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (days, dice) => {
        const runs = [...new Map(days.map((one) => [one.day, one])).values()];
        const recordings = runs.flatMap(({ day, hour, km, pace, tellings }) => {
          // A shifted copy has something to be a copy of.
          const plain = { ...tellings[0], start: 0, length: 0, time: 0, shift: 0 } as Telling;
          return [plain, ...tellings.slice(1)].map((one) => toldBy(`run${day}`, one, day, hour, km, pace));
        });
        const shuffled = recordings
          .map((one) => [dice.next().value ?? 0, one] as const)
          .sort(([one], [other]) => one - other)
          .map(([, one]) => one);

        const found = oneRunOnce(shuffled);

        expect(found).toEqual(oneRunOnce(recordings));
        for (const { id, best, others } of found) {
          expect(recordings).toContain(best);
          expect(best.id).toBe(id);
          // Never two runs in one: all recordings of a group are of the same.
          expect(new Set([best, ...others].map(({ source }) => source.externalId)).size).toBe(1);
        }
        const all = found.flatMap(({ best, others }) => [best, ...others]);
        expect(all.map(({ id }) => id).sort()).toEqual(recordings.map(({ id }) => id).sort());
        // A copy in another zone of a recording that itself is a little off may stand alone; nothing else does.
        const isSpread = runs.some(({ tellings }) => tellings.some(({ shift }) => shift !== 0) && tellings.length > 2);
        if (!isSpread) expect(found).toHaveLength(runs.length);
        expect(found.map(({ best }) => best.startedAt)).toEqual(found.map(({ best }) => best.startedAt).sort());
      }),
      { numRuns: 2_000 },
    );
  });
});
