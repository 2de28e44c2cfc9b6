import { describe, expect, it } from '@jest/globals';
import { sourceMutants } from '../../bench/mutation/source-mutants';

const mutantsOf = (code: string) => sourceMutants(code).map(({ after }) => after);

describe('the mutants of a module', () => {
  it('move each limit and turn each comparison', () => {
    expect(mutantsOf('a < 5')).toEqual(['a <= 5', 'a >= 5', 'a < 6', 'a < (4)']);
    expect(mutantsOf('a === b && !c')).toEqual(['a !== b && !c', 'a === b || !c', 'a === b && c']);
    expect(mutantsOf('0.5 * a')).toEqual(['0.55 * a', '0.45 * a', '0.5 / a']);
  });

  it('empty a list, and take a filter out whole', () => {
    expect(mutantsOf('list.filter((one) => isRun(one)).map(name)')).toEqual([
      'list.map(name)',
      'list.filter((one) => isRun(one)).slice(0, 0).map(name)',
    ]);
  });

  it('leave words, comments, patterns and what only the compiler asks for alone', () => {
    expect(mutantsOf('say("a < 5"); say(`b > 6`); // c === 7')).toEqual([]);
    expect(mutantsOf('test(/w[1-9]+$/); a ?? 0; void 0; (0, import_words.km)(a)')).toEqual([]);
  });

  it('start where they are told to', () => {
    expect(sourceMutants('a < b; c < d', 6).map(({ after }) => after)).toEqual(['a < b; c <= d', 'a < b; c >= d']);
  });
});
