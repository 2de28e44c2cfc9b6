import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../../shared/domain/units/calendar';
import { metres } from '../../../shared/domain/units/quantity';
import type { WritingNews } from '../../../shared/ports';
import { ProgressBoard } from '../../../shared/usecases/plan-generation/progress-board';
import { WorkAside } from '../../../shared/usecases/plan-generation/work-aside';

const aWeekSummary = (number: number): WritingNews['weeks'][number] => ({
  number,
  monday: isoDate('2026-11-23'),
  phase: 'base',
  recovery: false,
  focus: '',
  volume: metres(30_000),
});

const ticks = () => new Promise((resolve) => setImmediate(resolve));

describe('work aside', () => {
  it('is waited for at the end', async () => {
    const done: number[] = [];
    const aside = new WorkAside();
    for (const one of [1, 2]) aside.begin(ticks().then(() => done.push(one)));
    expect(done).toEqual([]);
    await aside.end();
    expect(done).toEqual([1, 2]);
  });

  it('tells of its first fault at the next chance, and again at the end', async () => {
    const aside = new WorkAside();
    aside.begin(Promise.reject(new Error('first')));
    aside.begin(Promise.reject(new Error('second')));
    await ticks();
    expect(() => aside.begin(Promise.resolve())).toThrow('first');
    await expect(aside.end()).rejects.toThrow('first');
  });
});

describe('a progress board', () => {
  it('shows together what comes while it is showing, and loses nothing', async () => {
    const shown: WritingNews[] = [];
    const board = new ProgressBoard(async (news) => {
      await ticks();
      shown.push(news);
    });
    const first = board.show({ weeks: [aWeekSummary(1)] });
    const all = Promise.all([first, ...[2, 3, 4].map((week) => board.show({ weeks: [aWeekSummary(week)] }))]);
    board.show({ writer: { writer: 'claude', note: null } });
    await all;

    expect(shown.map(({ weeks }) => weeks.map(({ number }) => number))).toEqual([[1], [2, 3, 4]]);
    expect(shown[1]?.writer).toEqual({ writer: 'claude', note: null });
    await board.show({ weeks: [aWeekSummary(5)] });
    expect(shown).toHaveLength(3);
  });

  it('lets whoever shows know that it could not', async () => {
    const board = new ProgressBoard(() => Promise.reject(new Error('busy')));
    await expect(board.show({ weeks: [aWeekSummary(1)] })).rejects.toThrow('busy');
  });
});
