import { describe, expect, it } from '@jest/globals';
import { commonReasons } from '../../../frontend/changes/common-reasons';

const tired = { because: 'Effort 8, fatigue 8 in week 5.', rule: 'The next week holds less.', signal: '' };
const sore = { because: 'Calf 4/10.', rule: 'No hard running.', signal: '' };

describe('why the sessions of a week changed', () => {
  it('is said once where it is the same for all', () => {
    expect(commonReasons([{ reasons: [tired] }, { reasons: [tired] }])).toEqual([tired]);
  });

  it('is said with each where it differs, or where there is one alone', () => {
    expect(commonReasons([{ reasons: [tired] }, { reasons: [tired, sore] }])).toBeNull();
    expect(commonReasons([{ reasons: [tired] }])).toBeNull();
    expect(commonReasons([])).toBeNull();
  });
});
