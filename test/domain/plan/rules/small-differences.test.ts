import { describe, expect, it } from '@jest/globals';
import type { PlanReading, PlanRule } from '../../../../shared/domain/plan/review';
import { datesAndWeeks } from '../../../../shared/domain/plan/rules/dates-and-weeks';
import { unbrokenRunGrowth } from '../../../../shared/domain/plan/rules/from-zero';
import { lastLongRun } from '../../../../shared/domain/plan/rules/last-long-run';
import { longestRunIsLongRun } from '../../../../shared/domain/plan/rules/longest-run-is-long-run';
import { pacesInZones } from '../../../../shared/domain/plan/rules/paces-in-zones';
import { qualityEveryWeek } from '../../../../shared/domain/plan/rules/quality-count';
import { recoveryLongRun } from '../../../../shared/domain/plan/rules/recovery-long-run';
import { repLengths } from '../../../../shared/domain/plan/rules/rep-lengths';
import { bRaceRest } from '../../../../shared/domain/plan/rules/supporting-races';
import { taperShortensRuns } from '../../../../shared/domain/plan/rules/taper-keeps-frequency';
import { addDays } from '../../../../shared/domain/units/calendar';
import { metres, secondsPerKm } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';
import { goodPlan, withWeek } from '../../../builders/plans/a-plan';
import { aReading, aRun, mainPart } from '../../../builders/plans/a-reading';
import { sentencesOf } from '../../../builders/plans/objections';

const { startsOn } = anAthlete();
const holds = (rule: PlanRule, plan: PlanReading): boolean => rule.judge(plan).objections.length === 0;

// Each of these was found by a small change of a rule that no other test noticed.
describe('a rule looks closely', () => {
  it('at neighbours: a session before the one it follows is out of order', () => {
    const swapped = withWeek(goodPlan(), 3, (sessions) =>
      sessions.map((session, index) => (index === 3 ? { ...session, date: addDays(session.date, -2) } : session)),
    );

    expect(sentencesOf(datesAndWeeks, swapped)).toEqual(['The sessions of week 3 are not in order.']);
  });

  it('at every pace of a session, not only at sessions wholly astray', () => {
    const one = withWeek(goodPlan(), 5, (sessions) =>
      sessions.map((session, index) => {
        if (index > 0) return session;
        const sections = session.sections.map((section) =>
          section.part !== 'main'
            ? section
            : {
                ...section,
                groups: section.groups.map((group) => ({
                  ...group,
                  steps: group.steps.map((step) => ({
                    ...step,
                    pace: { slowest: secondsPerKm(180), fastest: secondsPerKm(170) },
                  })),
                })),
              },
        );
        return { ...session, sections };
      }),
    );

    expect(sentencesOf(pacesInZones, one)).toHaveLength(1);
  });

  it('from zero at training alone: a race may be run through', () => {
    const unbroken = (day: number, minutes: number, type: 'run' | 'race') =>
      aRun({ day, type, sections: [mainPart([{ zone: 2, seconds: 60 * minutes }])] });
    const ladder = (type: 'run' | 'race') =>
      aReading([{ sessions: [unbroken(0, 5, 'run'), unbroken(2, 40, type)] }], {
        picture: { goal: { kind: 'from-zero', weeks: 9, date: null } },
      });

    expect(holds(unbrokenRunGrowth, ladder('run'))).toBe(false);
    expect(holds(unbrokenRunGrowth, ladder('race'))).toBe(true);
  });

  it('at the last week before the taper, where four fifths still make a long run', () => {
    const plan = aReading(
      [{ sessions: [aRun({ day: 6, km: 20 })] }, { sessions: [aRun({ day: 13, km: 16.4 })] }, { phase: 'taper' }, {}],
      { race: { distance: 'half', day: 27 }, taperStart: 2 },
    );

    expect(lastLongRun.judge(plan).tightest()?.figure).toBe(14);
  });

  it('at weeks that name no long run: they have none to be the longest', () => {
    expect(holds(longestRunIsLongRun, aReading([{ sessions: [aRun({ km: 9 })] }]))).toBe(true);
  });

  it('at the days around a hard long run before it misses quality', () => {
    const week = (day: number) =>
      aReading([{ usableDays: [1, 3], sessions: [aRun({ day, km: 20, hard: true })], running: 200 }]);

    expect(holds(qualityEveryWeek, week(3))).toBe(false);
    expect(holds(qualityEveryWeek, week(2))).toBe(true);
  });

  it('at recovery weeks that hold a run, of those who run already', () => {
    const figures = new Map([[0, { mean: metres(40_000), longest: metres(10_000) }]]) as never;
    const week = (sessions: ReturnType<typeof aRun>[], picture = {}) =>
      aReading([{ recovery: true, sessions }], { cycle: { recoveries: [0], blocks: [], figures }, picture });
    const goal = { kind: 'from-zero', weeks: 9, date: null } as const;

    expect(holds(recoveryLongRun, week([aRun({ km: 12 })]))).toBe(false);
    expect(holds(recoveryLongRun, week([]))).toBe(true);
    expect(holds(recoveryLongRun, week([aRun({ km: 12 })], { goal }))).toBe(true);
  });

  it('at what a repetition stands beside', () => {
    const session = (...steps: Parameters<typeof mainPart>) =>
      aReading([{ sessions: [aRun({ intense: true, sections: [mainPart(...steps)] })] }]);

    // One long block in zone 4 is steady work, whatever is run in zone 5 after it.
    expect(
      holds(
        repLengths,
        session([
          { zone: 4, seconds: 1500 },
          { zone: 5, seconds: 200 },
        ]),
      ),
    ).toBe(true);
    // Fast work wants its full recovery beside intervals too.
    const mixed = (rest: number) =>
      session(
        [
          { zone: 6, seconds: 60 },
          { zone: 5, seconds: 120 },
          { zone: 1, seconds: rest, role: 'recovery' },
        ],
        3,
      );
    expect([70, 120].map((rest) => holds(repLengths, mixed(rest)))).toEqual([false, true]);
  });

  it('around a B race at runs, against the same weekday of the week before', () => {
    const race = { date: addDays(startsOn, 19), distance: '5K', priority: 'B' } as const;
    const plan = (extra: ReturnType<typeof aRun>) => {
      const full = (first: number) => [
        aRun({ day: first + 1, km: 30 }),
        aRun({ day: first + 3, km: 10 }),
        aRun({ day: first + 6, km: 12 }),
      ];
      return aReading(
        [{ sessions: full(0) }, { sessions: full(7) }, { sessions: [extra, aRun({ day: 19, type: 'race' })] }],
        { picture: { supportingRaces: [race] } },
      );
    };

    expect(holds(bRaceRest, plan(aRun({ day: 17, km: 5.5 })))).toBe(true);
    expect(holds(bRaceRest, plan(aRun({ day: 17, km: 5.6 })))).toBe(false);
    // Whether another race may follow so soon is for another rule to say.
    expect(holds(bRaceRest, plan(aRun({ day: 20, type: 'race' })))).toBe(true);
    expect(holds(bRaceRest, plan(aRun({ day: 20 })))).toBe(false);
  });

  it('in the taper at weekdays that have a usual run', () => {
    const taper = (day: number) =>
      aReading([{ sessions: [aRun({ day: 1, km: 10 })] }, { phase: 'taper', sessions: [aRun({ day, km: 5 })] }], {
        taperStart: 1,
      });

    expect(taperShortensRuns.judge(taper(8)).tightest()?.figure).toBe(50);
    expect(taperShortensRuns.judge(taper(9)).tightest()).toBeNull();
  });
});
