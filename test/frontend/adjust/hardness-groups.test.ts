import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptGroups } from '../../../frontend/adjust/hardness-groups';
import { hardnessMeasures } from '../../../shared/domain/adjustment/hardness';

describe('the measures an athlete is shown', () => {
  it('hide no measure: every group is kept exactly when every figure is', () => {
    const anyFigures = fc
      .array(fc.boolean(), { minLength: hardnessMeasures.length, maxLength: hardnessMeasures.length })
      .map((kept) =>
        hardnessMeasures.map((measure, at) => ({ measure, before: 1, after: 1, kept: kept[at] === true })),
      );

    fc.assert(
      fc.property(anyFigures, (figures) => {
        expect(keptGroups(figures).every(({ kept }) => kept)).toBe(figures.every(({ kept }) => kept));
      }),
    );
  });

  it('name the group that is harder', () => {
    const figures = hardnessMeasures.map((measure) => ({ measure, before: 1, after: 2, kept: measure !== 'load' }));

    expect(keptGroups(figures).filter(({ kept }) => !kept)).toEqual([{ group: 'load', kept: false }]);
  });
});
