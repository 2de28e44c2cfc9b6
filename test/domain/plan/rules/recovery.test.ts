import { describe, expect, it } from '@jest/globals';
import { recoveryCycle, threeLoadedWeeks } from '../../../../shared/domain/plan/rules/recovery-cycle';
import { recoveryLongRunAim } from '../../../../shared/domain/plan/rules/recovery-long-run';
import { recoveryVolume } from '../../../../shared/domain/plan/rules/recovery-volume';
import { isoDate } from '../../../../shared/domain/units/calendar';
import { anAthlete } from '../../../builders/an-athlete';
import { goodPlan, type WeekSketch } from '../../../builders/plans/a-plan';
import { read, sentencesOf } from '../../../builders/plans/objections';

const recoveriesOf = (plan: ReturnType<typeof goodPlan>) => read(plan).shape.cycle.recoveries.map((index) => index + 1);
const loaded: WeekSketch = { tue: 'EZ 11km', thu: 'EZ 10km', sat: 'EZ 9km', sun: 'LR 15km' };
const heavy: WeekSketch = { tue: 'EZ 13km', thu: 'EZ 12km', sat: 'EZ 11km', sun: 'LR 16km' };
const light: WeekSketch = { tue: 'EZ 8km', thu: 'EZ 8km', sat: 'EZ 6km', sun: 'LR 11km' };
const away: WeekSketch = { tue: [], thu: [], sat: [], sun: 'LR 11km' };

describe('recovery weeks', () => {
  it('are found in what the weeks hold, whatever the weeks are called', () => {
    expect(recoveriesOf(goodPlan())).toEqual([4, 8]);
  });

  it('are not confused with a holiday', () => {
    const holiday = ['2027-01-12', '2027-01-14', '2027-01-16'].map(isoDate);
    const plan = goodPlan({ 2: away }, anAthlete({ schedule: { ...anAthlete().schedule, blockedDates: holiday } }));

    expect(recoveriesOf(plan)).toEqual([4, 8]);
  });

  it('may be a holiday where one is due', () => {
    const holiday = ['2027-01-26', '2027-01-28', '2027-01-30'].map(isoDate);
    const plan = goodPlan({ 4: away }, anAthlete({ schedule: { ...anAthlete().schedule, blockedDates: holiday } }));

    expect(recoveriesOf(plan)).toEqual([4, 8]);
  });

  it('keep their name when they are a little too full, so that the fault is told and not the cadence', () => {
    const plan = goodPlan({ 8: { tue: 'EZ 11km', sat: 'EZ 9km' } });

    expect(recoveriesOf(plan)).toEqual([4, 8]);
    expect(sentencesOf(recoveryVolume, plan)).toEqual([
      'Week 8 holds 86 % of the weeks before it; it must fall to 80 %.',
    ]);
  });
});

describe('the cadence of recovery', () => {
  it('says which weeks load without a break', () => {
    expect(sentencesOf(threeLoadedWeeks, goodPlan({ 4: loaded }))).toEqual([
      'Weeks 1 to 7 load without a recovery week between them.',
    ]);
  });

  it('wants two loaded weeks at least between recovery weeks', () => {
    expect(sentencesOf(recoveryCycle, goodPlan({ 6: light, 8: heavy, 9: { ...light, tue: 'EZ 12km' } }))).toEqual([
      'Only 1 loaded week before recovery week 6; there should be at least 2.',
    ]);
  });

  it('wants a recovery week after two loaded ones where more recovery is needed', () => {
    expect(sentencesOf(recoveryCycle, goodPlan({}, anAthlete({ experience: 'novice' })))).toEqual([
      'Weeks 5 to 7 load for 3 weeks; this athlete recovers after two.',
    ]);
  });

  it('lets a recovery week lie three or four weeks before the taper, not nearer', () => {
    const plan = goodPlan({ 8: heavy, 10: light });

    expect(sentencesOf(recoveryCycle, plan)).toContain(
      'Only 1 loaded week between the last recovery week and the taper; there should be 2 or 3.',
    );
  });
});

describe('the long run of a recovery week', () => {
  it('aims for three quarters of the block’s longest', () => {
    expect(sentencesOf(recoveryLongRunAim, goodPlan())).toEqual([]);
    expect(sentencesOf(recoveryLongRunAim, goodPlan({ 8: { sun: 'LR 13km' } }))).toEqual([
      'The long run of recovery week 8 is 13.0 km; at most 12.4 km lets the legs recover.',
    ]);
  });
});
