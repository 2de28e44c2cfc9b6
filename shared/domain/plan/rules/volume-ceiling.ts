import { limitRule } from './limit-rule';
import { plainRule } from './plain-rule';
import { inKm, km } from './words';

/** Our rule for 16- and 17-year-olds; there is no evidence-based figure. */
const mostUnderEighteen = 60;

export const volumeCeiling = limitRule({
  id: 'volume-ceiling',
  sentence: 'No week goes beyond the ceiling you set, or 60 km under the age of 18.',
  severity: 'must',
  source: 'The athlete’s own ceiling; for the young our rule',
  unit: 'km',
  bound: 'most',
  slack: 0.5,
  findings: ({ picture, shape }) => {
    const own = picture.schedule.peakVolume === null ? Number.POSITIVE_INFINITY : inKm(picture.schedule.peakVolume);
    const limit = Math.min(own, picture.ageBand === '16-17' ? mostUnderEighteen : Number.POSITIVE_INFINITY);
    if (limit === Number.POSITIVE_INFINITY) return [];
    return shape.weeks.map(({ number, volume }) => ({
      week: number,
      figure: inKm(volume),
      limit,
      fault: () => `Week ${number} holds ${km(inKm(volume))}; the ceiling is ${km(limit)}.`,
    }));
  },
});

export const underEighteen = plainRule({
  id: 'under-eighteen',
  sentence: 'Under the age of 18 there is no marathon and no ultra.',
  severity: 'must',
  source: 'International Marathon Medical Directors Association: marathons from 18',
  faults: ({ picture: { ageBand, goal } }) =>
    ageBand === '16-17' && goal.kind === 'race' && ['marathon', '50K', '100K'].includes(goal.distance)
      ? [{ week: null, sentence: `A ${goal.distance} is for athletes of 18 and older.` }]
      : [],
});
