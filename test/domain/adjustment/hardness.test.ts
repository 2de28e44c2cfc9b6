import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type HardnessMeasure, hardness, neverHarder } from '../../../shared/domain/adjustment/hardness';
import { hardnessSentence } from '../../../shared/domain/adjustment/hardness-sentence';
import { expandSession } from '../../../shared/domain/session/expand-session';
import { isoDate } from '../../../shared/domain/units/calendar';
import { anExpansionContext } from '../../builders/expansion-context';
import { aSession } from '../../builders/sessions';
import { anyWorkout } from '../../builders/workouts';

const brokenBy = (before: string, after: string): readonly HardnessMeasure[] =>
  neverHarder(aSession(before), aSession(after))
    .figures.filter(({ kept }) => !kept)
    .map(({ measure }) => measure);

const sessions = anyWorkout.map((workout) =>
  expandSession({ date: isoDate('2026-11-26'), workout, note: '' }, 'p1_w01_1', anExpansionContext()),
);

describe('never harder', () => {
  it('holds for a shorter easy run in place of intervals', () => {
    expect(brokenBy('IN 5x1km Z5 (2min Z1)', 'EZ 35min')).toEqual([]);
  });

  it('counts from the top: jogs between hard work are zone 1, and stay it', () => {
    expect(brokenBy('IN 5x1km Z5 (2min Z1)', 'EZ 40min')).toEqual(['time-from-zone-2']);
  });

  it('does not take a long easy run for easier than a short hard one', () => {
    expect(brokenBy('TE 20min Z4', 'LR 16km')).toEqual(
      expect.arrayContaining(['time-from-zone-1', 'load', 'distance', 'duration']),
    );
  });

  it('sees strides that were not there, and takes long ones for sprints', () => {
    expect(brokenBy('TE 20min Z4', 'ST 5km + 4x20s strides')).toEqual(['fast-time']);
    expect(brokenBy('ST 8km + 6x20s strides', 'ST 6km + 4x30s strides')).toEqual(
      expect.arrayContaining(['top-zone', 'time-from-zone-6']),
    );
  });

  it('counts minutes on a bike as minutes of running at that effort', () => {
    expect(brokenBy('EZ 60min', 'BI 30min Z4')).toEqual(
      expect.arrayContaining(['top-zone', 'time-from-zone-4', 'time-from-zone-3']),
    );
    expect(brokenBy('EZ 60min', 'BI 60min Z2')).toEqual([]);
  });

  it('puts rest before walking, walking before cross-training, and that before running', () => {
    expect(hardness(null).impact).toBe(0);
    expect(brokenBy('WA 60min', 'BI 10min Z1')).toContain('impact');
    expect(brokenBy('BI 60min Z2', 'RC 20min')).toContain('impact');
  });

  it('does not let a beginner’s run and walk become one unbroken run', () => {
    expect(brokenBy('RW 8x[2min Z2, 1min walk]', 'EZ 10min')).toEqual(['unbroken-run']);
  });

  it('holds for any session against itself and against rest', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        expect(neverHarder(session, session).neverHarder).toBe(true);
        expect(neverHarder(session, null).neverHarder).toBe(true);
      }),
    );
  });

  it('is never true both ways unless every figure is the same', () => {
    fc.assert(
      fc.property(sessions, sessions, (one, other) => {
        if (neverHarder(one, other).neverHarder && neverHarder(other, one).neverHarder)
          expect(hardness(one)).toEqual(hardness(other));
      }),
    );
  });

  it('carries on from one replacement to the next', () => {
    fc.assert(
      fc.property(sessions, sessions, sessions, (one, two, three) => {
        if (neverHarder(one, two).neverHarder && neverHarder(two, three).neverHarder)
          expect(neverHarder(one, three).neverHarder).toBe(true);
      }),
    );
  });

  it('says both figures', () => {
    const { figures } = neverHarder(aSession('EZ 6km'), aSession('EZ 8km'));

    expect(figures.filter(({ kept }) => !kept).map(hardnessSentence)).toContain('Distance would be 8 km; it was 6 km.');
  });
});
