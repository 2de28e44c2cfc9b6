import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RankedGoal } from '../../../shared/domain/goal/ranked-goal';
import { drawBlueprint } from '../../../shared/domain/plan/draw-blueprint';
import { drawSeason } from '../../../shared/domain/season/draw-season';
import { postRaceRecovery } from '../../../shared/domain/season/post-race-recovery';
import type { Season, SeasonBlockKind } from '../../../shared/domain/season/season';
import { addDays, dayIndex, daysBetween, isoDate, mondayOf } from '../../../shared/domain/units/calendar';
import { kilometres } from '../../../shared/domain/units/quantity';
import { anAthlete } from '../../builders/an-athlete';
import { randomAthletes } from '../../builders/random-athlete';
import { someGoals } from '../../builders/random-goals';
import { aRace } from '../../builders/ranked-races';

/** From Monday 4 January 2027. */
const athlete = anAthlete();
const seasonOf = (goals: readonly RankedGoal[], weeks = 52): Season => drawSeason({ picture: athlete, goals, weeks });
const shapeOf = ({ blocks }: Season): readonly (readonly [SeasonBlockKind, number])[] =>
  blocks.map(({ kind, weeks }) => [kind, weeks]);
const placed = ({ places }: Season): readonly (readonly [string, string])[] =>
  places.map(({ goal, priority }) => [goal, priority]);

describe('a season', () => {
  const year = [
    aRace('10K', '2027-04-18'),
    aRace('5K', '2027-03-28', 'B'),
    aRace('half', '2027-09-05', 'B'),
    aRace('marathon', '2027-10-17'),
  ];

  it('of a spring 10K and an autumn marathon gives each its block, with recovery between and after', () => {
    expect(shapeOf(seasonOf(year))).toEqual([
      ['base', 4],
      ['build', 6],
      ['sharpen', 4],
      ['race', 1],
      ['recovery', 1],
      ['transition', 4],
      ['base', 6],
      ['build', 8],
      ['sharpen', 4],
      ['taper', 2],
      ['race', 1],
      ['recovery', 2],
      ['transition', 4],
      ['maintenance', 5],
    ]);
  });

  it('places races on the way and tells how they are run', () => {
    const season = seasonOf(year);

    expect(placed(season)).toEqual([
      ['10K 2027-04-18', 'A'],
      ['marathon 2027-10-17', 'A'],
      ['5K 2027-03-28', 'B'],
      ['half 2027-09-05', 'B'],
    ]);
    expect(season.declined).toEqual([]);
    expect(season.places[3]?.sentence).toBe(
      'B race on the way to the marathon on 17 October 2027: four easier days before it, two days without running after it.',
    );
  });

  it('makes one of two peaks five weeks apart a B race and says why', () => {
    const { places } = seasonOf([aRace('10K', '2027-05-16'), aRace('half', '2027-06-20')]);

    expect(places.find(({ goal }) => goal.startsWith('10K'))).toMatchObject({
      priority: 'B',
      plan: null,
      sentence: expect.stringContaining('Two full peaks need at least six weeks between them'),
    });
  });

  it('puts the speed block before the ultra', () => {
    const { blocks, places } = seasonOf([aRace('50K', '2027-10-17'), aRace('5K', '2027-04-18')]);
    const goals = [...new Set(blocks.flatMap(({ goal }) => goal ?? []))];

    expect(goals).toEqual(['5K 2027-04-18', '50K 2027-10-17']);
    expect(places.map(({ priority }) => priority)).toEqual(['A', 'A']);
  });

  it('declines a third marathon by name', () => {
    const { declined } = seasonOf(['2027-04-11', '2027-08-01', '2027-12-05'].map((day) => aRace('marathon', day)));

    expect(declined).toEqual([
      { goal: 'marathon 2027-12-05', sentence: expect.stringContaining('Two marathons or longer races') },
    ]);
  });

  it('declines what lies beyond it, comes too soon, or falls into a recovery', () => {
    const { declined } = seasonOf([
      aRace('marathon', '2027-02-07'),
      aRace('marathon', '2027-06-20'),
      aRace('10K', '2027-06-27', 'C'),
      aRace('half', '2028-03-05'),
    ]);

    expect(declined.map(({ sentence }) => sentence)).toEqual([
      'The half marathon on 5 March 2028 lies beyond the 52 weeks of this season. Plan it in the next.',
      'The marathon on 7 February 2027 leaves too few weeks for a plan of its own. It takes 16 weeks from where you are; choose a later race, or a shorter one.',
      'The 10K on 27 June 2027 falls into weeks that are for easy running only; it is left out.',
    ]);
  });

  it('declines a race whose long run cannot be reached safely', () => {
    const recent = { weeklyVolumes: [12, 12, 12, 12].map(kilometres), longestRun: kilometres(5) };
    const { declined } = drawSeason({
      picture: anAthlete({ recent }),
      goals: [aRace('marathon', '2027-05-02', 'A', { kind: 'finish' })],
      weeks: 52,
    });

    expect(declined[0]?.sentence).toBe(
      'Your long run cannot safely come far enough by the marathon on 2 May 2027. Choose a later race, or a shorter one.',
    );
  });

  it('labels a race that comes soon as one to finish safely', () => {
    const { places } = seasonOf([aRace('marathon', '2027-03-28')]);

    expect(places).toMatchObject([{ plan: { weeks: 12, finishSafely: true } }]);
  });

  it('begins with maintenance when the race is far off', () => {
    expect(shapeOf(seasonOf([aRace('half', '2027-10-17')]))[0]).toEqual(['maintenance', 17]);
  });

  it('gives a fitness goal weeks of its own, and maintains where there is no goal', () => {
    const fitness: RankedGoal = { id: 'fit', priority: 'A', goal: { kind: 'fitness', weeks: 12 } };

    expect(shapeOf(seasonOf([fitness]))).toEqual([
      ['fitness', 12],
      ['maintenance', 40],
    ]);
    expect(shapeOf(seasonOf([]))).toEqual([['maintenance', 52]]);
  });

  it('begins from zero before anything else', () => {
    const zero: RankedGoal = { id: 'zero', priority: 'A', goal: { kind: 'from-zero', weeks: 10, date: null } };
    const season = seasonOf([zero, aRace('10K', '2027-03-07'), aRace('10K', '2027-06-20')]);

    expect(shapeOf(season)[0]).toEqual(['from-zero', 10]);
    expect(season.declined).toEqual([
      { goal: '10K 2027-03-07', sentence: expect.stringContaining('still learning to run for 30 minutes') },
    ]);
    expect(season.places.map(({ goal }) => goal)).toEqual(['zero', '10K 2027-06-20']);
  });
});

describe('a beginning', () => {
  const zero = (weeks: number, date: string | null = null, id = 'zero'): RankedGoal => ({
    id,
    priority: 'A',
    goal: { kind: 'from-zero', weeks, date: date === null ? null : isoDate(date) },
  });

  it.each([
    ['too short', [zero(8)], 'From nothing to 30 minutes takes at least 9 weeks; here there are 8.'],
    [
      'with a 5K too near',
      [zero(12, '2027-02-21')],
      'From nothing to 30 minutes takes at least 9 weeks; here there are 7.',
    ],
    ['longer than the season', [zero(40)], 'A beginning of 40 weeks does not fit into a season of 30.'],
    ['after another', [zero(9), zero(9, null, 'again')], 'One beginning is enough: this season has one already.'],
  ])('%s is declined with the reason', (_name, goals, sentence) => {
    expect(seasonOf(goals, 30).declined.map((one) => one.sentence)).toEqual([sentence]);
  });
});

describe('any season', () => {
  const pictures = randomAthletes(40, 5);
  const wishes = fc.constantFrom(...pictures).chain((picture) =>
    fc.record({
      picture: fc.constant(picture),
      goals: someGoals(picture.startsOn),
      weeks: fc.integer({ min: 4, max: 52 }),
    }),
  );
  const always = (holds: (season: Season, wish: Parameters<typeof drawSeason>[0]) => void): void =>
    fc.assert(
      fc.property(wishes, (wish) => holds(drawSeason(wish), wish)),
      { numRuns: 150 },
    );

  it('is whole weeks without gap or overlap, from its first Monday to its last Sunday', () => {
    always(({ blocks }, { picture, weeks }) => {
      let monday = mondayOf(picture.startsOn);
      for (const block of blocks) {
        expect(block.monday).toBe(monday);
        expect(block.weeks).toBeGreaterThan(0);
        expect(block.sunday).toBe(addDays(monday, 7 * block.weeks - 1));
        monday = addDays(block.sunday, 1);
      }
      expect(daysBetween(mondayOf(picture.startsOn), monday)).toBe(7 * weeks);
    });
  });

  it('places or declines every goal, once, with a sentence', () => {
    always(({ places, declined }, { goals }) => {
      const answered = [...places, ...declined];

      expect(answered.map(({ goal }) => goal).sort()).toEqual(goals.map(({ id }) => id).sort());
      for (const { sentence } of answered) expect(sentence).toMatch(/^[A-Z].*\.$/);
    });
  });

  it('races every peak in its race week, at the end of its plan', () => {
    always(({ blocks, places }, { goals }) => {
      for (const { goal, priority, plan } of places) {
        const race = goals.find(({ id }) => id === goal)?.goal;
        if (priority !== 'A' || race?.kind !== 'race') continue;
        const week = blocks.find((block) => block.kind === 'race' && block.goal === goal);

        expect(week?.monday).toBe(mondayOf(race.date));
        expect(week?.sunday).toBe(addDays(plan?.monday ?? race.date, 7 * (plan?.weeks ?? 0) - 1));
      }
    });
  });

  it('gives the first peak a plan that can be drawn', () => {
    always(({ blocks, places }, { picture, goals }) => {
      const [first] = places.filter(({ priority, plan }) => priority === 'A' && plan !== null);
      const goal = goals.find(({ id }) => id === first?.goal)?.goal;
      if (goal?.kind !== 'race' || blocks[0]?.kind === 'from-zero') return;
      const monday = first?.plan?.monday ?? picture.startsOn;
      const startsOn = monday === mondayOf(picture.startsOn) ? picture.startsOn : monday;

      expect(drawBlueprint({ ...picture, goal, startsOn, supportingRaces: [] }).status).toBe('drawn');
    });
  });

  it('keeps peaks twelve weeks apart, and at most two of them long', () => {
    always(({ places }, { goals }) => {
      const peaks = places
        .flatMap(({ goal, priority }) => goals.filter(({ id }) => id === goal && priority === 'A'))
        .flatMap(({ goal }) => (goal.kind === 'race' ? [goal] : []))
        .sort((one, other) => one.date.localeCompare(other.date));

      for (const [index, { date }] of peaks.entries())
        expect(daysBetween(peaks[index - 1]?.date ?? isoDate('2000-01-01'), date)).toBeGreaterThanOrEqual(84);
      expect(peaks.filter(({ distance }) => !['5K', '10K', 'half'].includes(distance)).length).toBeLessThanOrEqual(2);
    });
  });

  it('leaves the easy days after a peak to recovery', () => {
    always(({ blocks, places }, { picture, goals }) => {
      for (const { id, goal } of goals) {
        const isPeak = places.some((place) => place.goal === id && place.priority === 'A');
        if (goal.kind !== 'race' || !isPeak) continue;
        const easyUntil = addDays(goal.date, postRaceRecovery(goal.distance, picture).easyDays);
        const recovery = blocks.find((block) => block.kind === 'recovery' && block.goal === id);
        const last = blocks.at(-1)?.sunday ?? goal.date;
        const sunday = addDays(goal.date, 6 - dayIndex(goal.date));

        expect(easyUntil <= (recovery?.sunday ?? sunday) || last <= easyUntil).toBe(true);
      }
    });
  });

  it('runs no race on the way in a recovery, a taper or a race week, or while beginning', () => {
    always(({ blocks, places }, { goals }) => {
      for (const { goal, plan } of places) {
        const race = goals.find(({ id }) => id === goal)?.goal;
        if (plan !== null || race?.kind !== 'race') continue;
        const block = blocks.find(({ monday, sunday }) => monday <= race.date && race.date <= sunday);

        expect(['maintenance', 'fitness', 'transition', 'base', 'build', 'sharpen']).toContain(block?.kind);
      }
    });
  });
});
