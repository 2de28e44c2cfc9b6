import type { RaceDistance, SupportingRace } from '../../goal/goal';
import type { PlanReading } from '../review';
import type { SessionShape } from '../shape/session-shape';
import type { WeekShape } from '../shape/week-shape';
import { limitRule } from './limit-rule';
import { type Fault, plainRule } from './plain-rule';
import { count, dayOf, inKm, inMinutes, km } from './words';

const source = 'Our rule, after common coaching practice for B and C races';

type Held = Readonly<{ race: SupportingRace; session: SessionShape; week: WeekShape }>;

/** The races on the way that the plan does hold, in order. */
const heldRaces = ({ picture, shape }: PlanReading): readonly Held[] =>
  shape.weeks.flatMap((week) =>
    week.races.flatMap((session) => {
      const race = picture.supportingRaces.find(({ date }) => date === session.session.date);
      return race === undefined || session.day === shape.race?.day ? [] : [{ race, session, week }];
    }),
  );

export const racesFit = plainRule({
  id: 'races-fit',
  sentence: 'Races on the way leave room for training and for the race you train for.',
  severity: 'must',
  source,
  faults: (plan) => {
    const held = heldRaces(plan);
    return held.flatMap((one, index) => {
      const reason = misfit(plan, one) ?? crowd(one, held[index - 1]);
      return reason === null ? [] : [fault(one.session, `The race on ${dayOf(one.session)} ${reason}`)];
    });
  },
});

const fault = (session: SessionShape, sentence: string): Fault => ({
  week: session.week,
  session,
  sentence: `${sentence}.`,
});

const misfit = ({ shape }: PlanReading, { race, session, week }: Held): string | null => {
  if (week.number <= 2) return 'comes in the first two weeks';
  if (session.day >= 7 * shape.taperStart) return 'falls into the taper';
  const toGoal = shape.race === null ? Number.POSITIVE_INFINITY : shape.race.day - session.day;
  if (toGoal < daysBefore(race.distance, shape.race?.distance ?? null)) return 'is too close to the goal race';
  if (!isShortEnough(race, shape.race?.distance ?? null, toGoal)) return 'is too long for this plan';
  return null;
};

const daysBefore = (distance: RaceDistance, goal: RaceDistance | null): number => {
  if (distance === 'half' && goal === 'marathon') return 28;
  return (distance === '5K' || distance === '10K') && goal === '10K' ? 14 : 21;
};

const isShortEnough = ({ distance, priority }: SupportingRace, goal: RaceDistance | null, toGoal: number): boolean => {
  if (distance === '50K' || distance === '100K') return false;
  if (distance !== 'marathon' || goal === '50K' || goal === '100K') return true;
  return goal === 'marathon' && priority === 'C' && toGoal >= 70;
};

const crowd = ({ race, session }: Held, before: Held | undefined): string | null => {
  if (before === undefined) return null;
  const needed = race.priority === 'C' && before.race.priority === 'C' ? 14 : 21;
  return session.day - before.session.day < needed ? 'follows another race too soon' : null;
};

/** Hard minutes that the days before a B race may hold. */
const sharpener = 8;

export const bRaceRest = plainRule({
  id: 'b-race-rest',
  sentence:
    'Around a B race you rest the day before and two days after, run little in the four days before, and end the week easily.',
  severity: 'must',
  source,
  faults: (plan) =>
    heldRaces(plan)
      .filter(({ race }) => race.priority === 'B')
      .flatMap(({ session: { day }, week }) => {
        const near = plan.shape.runs.filter(({ type }) => type === 'run');
        const resting = near.filter((run) => [-1, 1, 2].includes(run.day - day));
        const before = near.filter((run) => run.day - day >= -4 && run.day - day <= -2);
        const after = near.filter((run) => run.day > day && run.week === week.number && run.intense);
        return [
          ...resting.map((run) => fault(run, `${dayOf(run)} is a rest day of the B race`)),
          ...before
            .filter(({ zoneTimes }) => inMinutes(zoneTimes[4] + zoneTimes[5] + zoneTimes[6]) > sharpener)
            .map((run) => fault(run, `${dayOf(run)} is too hard so near the B race`)),
          ...before
            .filter((run) => isUnhalved(plan, run))
            .map((run) => fault(run, `${dayOf(run)} is not halved before the B race`)),
          ...after.map((run) => fault(run, `${dayOf(run)} is hard in the week of a B race`)),
        ];
      }),
});

// Half of what the weekday, or else the week, usually holds; a run as short as runs may be is short enough.
const isUnhalved = ({ shape }: PlanReading, run: SessionShape): boolean => {
  const usual = shape.weeks.findLast((week) => week.number < run.week && shape.isFull(week));
  if (usual === undefined || inMinutes(run.duration) <= 21) return false;
  const same = usual.runs.find(({ day }) => day % 7 === run.day % 7) ?? usual.long;
  return same !== null && run.distance > same.distance / 2 + 500;
};

const raceWeekVolume = (priority: 'B' | 'C', share: number) => ({
  severity: 'must' as const,
  source,
  unit: 'km',
  bound: 'most' as const,
  slack: 0.5,
  findings: (plan: PlanReading) =>
    heldRaces(plan)
      .filter(({ race }) => race.priority === priority)
      .map(({ week, session }) => {
        const full = plan.shape.weeks.findLast((other) => other.number < week.number && plan.shape.isFull(other));
        const limit = share * inKm(full?.volume ?? plan.shape.current);
        const figure = inKm(week.volume);
        const sentence = () => `Week ${week.number} holds ${km(figure)} besides its race; ${km(limit)} is the most.`;
        return { week: week.number, session, figure, limit, fault: sentence };
      }),
});

export const bRaceWeek = limitRule({
  ...raceWeekVolume('B', 0.6),
  id: 'b-race-week',
  sentence: 'The week of a B race holds at most 60 % of a full week besides the race.',
});

export const cRaceWeek = limitRule({
  ...raceWeekVolume('C', 0.8),
  id: 'c-race-week',
  sentence: 'The week of a C race holds at most 80 % of a full week besides the race.',
});

export const raceReplacesQuality = limitRule({
  id: 'race-replaces-quality',
  sentence: 'A C race takes the place of a quality session of its week.',
  severity: 'must',
  source,
  unit: 'sessions',
  bound: 'most',
  slack: 0,
  findings: (plan) =>
    heldRaces(plan)
      .filter(({ race }) => race.priority === 'C')
      .map(({ week }) => {
        const figure = week.runs.filter(({ intense }) => intense).length;
        const sentence = () =>
          `Week ${week.number} holds ${count(figure, 'quality session')} besides its race; 1 is the most.`;
        return { week: week.number, figure, limit: 1, fault: sentence };
      }),
});
