import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { exampleAthletes } from '../../../bench/eval/athletes';
import { noKey, seated } from '../../../bench/eval/coaches';
import { evaluate } from '../../../bench/eval/evaluate';
import type { Summary } from '../../../bench/eval/summary';
import { merged, withTables } from '../../../bench/eval/write-page';
import { planVersion } from '../../../shared/coach/claude/plan/plan-rules';

const some = exampleAthletes.slice(3, 5);
const summaryBy = async (name: 'house' | 'fake'): Promise<Summary> => {
  const coach = await seated(name, {});
  try {
    return await evaluate(coach, some);
  } finally {
    await coach.stop();
  }
};

const house = await summaryBy('house');

describe('an evaluation', () => {
  it('of the house coach finds safe plans without a week by Claude', () => {
    expect(house).toMatchObject({ coach: 'house', prompt: '–', plans: 2, unsafe: 0, byClaude: 0, withFigures: 0 });
  });

  it('of the stand-in goes the whole way over HTTP, and says which prompt it saw', async () => {
    const fake = await summaryBy('fake');

    expect(fake).toMatchObject({ coach: 'fake', prompt: planVersion, plans: 2, unsafe: 0 });
    expect(fake.byClaude).toBeGreaterThan(0.9);
  });

  it('of Claude itself says what is missing where there is no key', async () => {
    await expect(seated('live', {})).rejects.toThrow(noKey);
  });
});

describe('the page of the evaluation', () => {
  const page = readFileSync('docs/evaluation.md', 'utf8');
  const kept: readonly Summary[] = JSON.parse(readFileSync('bench/eval/results.json', 'utf8'));

  it('shows the results that are kept', () => {
    expect(kept.map(({ coach }) => coach)).toEqual(expect.arrayContaining(['house', 'fake']));
    expect(withTables(page, kept)).toBe(page);
  });

  it('keeps the row of an earlier prompt, and renews that of the same', () => {
    const earlier = { ...house, coach: 'fake', prompt: 'plan-1' };
    const later = { ...earlier, prompt: 'plan-2' };

    const all = merged([earlier, house], [later, { ...house, plans: 64 }]);

    expect(all.map(({ coach, prompt, plans }) => [coach, prompt, plans])).toEqual([
      ['fake', 'plan-1', 2],
      ['fake', 'plan-2', 2],
      ['house', '–', 64],
    ]);
  });

  it('is not written without its marks', () => {
    expect(() => withTables('# Nothing', [house])).toThrow('no marks for coaches');
  });
});
