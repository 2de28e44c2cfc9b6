import { describe, expect, it } from '@jest/globals';
import type { Draft } from '../../../frontend/intake/draft';
import { filledFromRuns, foundIn, isAnswered, type Suggestions } from '../../../frontend/intake/runs/fill-from-runs';
import { switchUnits } from '../../../frontend/intake/switch-units';
import { isoDate } from '../../../shared/domain/units/calendar';
import { metres, seconds } from '../../../shared/domain/units/quantity';
import { aDraft } from './a-draft';

const found = (activityId: string, kind: 'race' | 'time-trial') => ({
  activityId,
  title: 'City run',
  restsOn: ['archive' as const],
  result: { kind, distance: metres(10_000), time: seconds(2_640), date: isoDate('2026-10-11') },
});

const suggestions = (given: Partial<Suggestions> = {}): Suggestions => ({
  recentVolumes: [41_260, 43_900, 30_010, 46_000].map(metres),
  longestRun: metres(21_340),
  results: [],
  threshold: null,
  restsOn: ['archive'],
  ...given,
});

const empty = aDraft({ weeks: ['', '', '', ''], longestRun: '', results: [] });
const filled = (draft: Draft, said: Suggestions): Draft => ({ ...draft, ...filledFromRuns(draft, said) });

describe('filling in from runs', () => {
  it('answers what is empty, as one would type it', () => {
    expect(filled(empty, suggestions())).toMatchObject({ weeks: ['41.3', '43.9', '30', '46'], longestRun: '21.3' });
  });

  it('leaves what was typed, and answers the rest', () => {
    const typed = { ...empty, weeks: ['', '', '', '50'] as const };

    expect(filled(typed, suggestions())).toMatchObject({ weeks: ['', '', '', '50'], longestRun: '21.3' });
  });

  it('does so once: what the athlete empties or changes then stays so', () => {
    const once = filled(empty, suggestions());

    expect(filledFromRuns(once, suggestions())).toBeNull();
    expect(filledFromRuns({ ...once, weeks: ['', '', '', ''] }, suggestions())).toBeNull();
  });

  it('follows runs that come later, where it had filled in itself, in other units too', () => {
    const more = suggestions({
      recentVolumes: [45_000, 45_000, 45_000, 45_000].map(metres),
      longestRun: metres(30_000),
    });
    const once = switchUnits(filled(empty, suggestions()), 'mi');

    expect(filled(once, more)).toMatchObject({ weeks: ['28', '28', '28', '28'], longestRun: '18.6' });
    expect(filled({ ...once, longestRun: '9' }, more).longestRun).toBe('9');
  });

  it('takes races as results, and offers the rest', () => {
    const said = suggestions({ results: [found('a', 'race'), found('b', 'time-trial')] });
    const { results } = filled(empty, said);

    expect(results).toEqual([
      { id: 'run-a', kind: 'race', distance: '10K', length: '', time: '44:00', date: '2026-10-11' },
    ]);
    expect(results[0] && foundIn(results[0], said.results)?.title).toBe('City run');
  });

  it('does not bring back a race that was removed, nor take one that was typed already', () => {
    const said = suggestions({ results: [found('a', 'race')] });
    const removed = { ...filled(empty, said), results: [] };
    const typed = aDraft({
      results: [{ id: 'r0', kind: 'race', distance: '10K', length: '', time: '44:02', date: '2026-10-11' }],
    });

    expect(filled(removed, { ...said, longestRun: metres(25_000) }).results).toEqual([]);
    expect(filled(typed, said).results).toHaveLength(1);
    expect(isAnswered(found('a', 'race'), typed)).toBe(true);
  });

  it('touches nothing of an athlete who has answered everything before', () => {
    expect(filledFromRuns(aDraft({ reviewed: true }), suggestions())).toBeNull();
  });

  it('says nothing while there are no runs', () => {
    expect(filledFromRuns(empty, suggestions({ recentVolumes: null, longestRun: null }))).toBeNull();
  });
});
