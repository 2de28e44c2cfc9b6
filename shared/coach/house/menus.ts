import { zoneOfPace } from '../../domain/fitness/pace-zones';
import type { Enjoyment } from '../../domain/goal/goal';
import type { DaySlot } from '../../domain/plan/blueprint';
import { type Brief, zonePace } from './brief';
import { mostWork, share } from './dose';
import { steered } from './enjoyment';
import { isFirstHard } from './notes/facts';
import {
  cruise,
  distance,
  hills,
  type Idea,
  ladder,
  type MainSet,
  opener,
  type RacePace,
  racePace,
  repetitions,
  tempo,
  time,
  trial,
  vo2,
} from './sets';

/** Ideas in the order they come round. A week with one hard session follows `one`; with two, `first` and `second`. */
type Menu = Readonly<{ one: readonly Idea[]; first: readonly Idea[]; second: readonly Idea[] }>;
type Menus = Readonly<{ build: Menu; sharpen: Menu }>;

const speed: Menus = {
  build: {
    one: ['cruise', 'hills', 'tempo', 'vo2', 'cruise', 'vo2'],
    first: ['hills', 'vo2', 'repetitions', 'vo2'],
    second: ['cruise', 'tempo', 'cruise', 'ladder'],
  },
  sharpen: {
    one: ['race-pace', 'vo2', 'race-pace', 'cruise'],
    first: ['race-pace', 'vo2', 'race-pace', 'race-pace'],
    second: ['cruise', 'tempo', 'ladder', 'cruise'],
  },
};

const tenKilometres: Menus = {
  build: {
    one: ['cruise', 'hills', 'tempo', 'vo2', 'ladder', 'vo2'],
    first: ['hills', 'vo2', 'vo2', 'repetitions'],
    second: ['cruise', 'tempo', 'ladder', 'cruise'],
  },
  sharpen: {
    one: ['race-pace', 'vo2', 'race-pace', 'cruise'],
    first: ['race-pace', 'vo2', 'race-pace', 'race-pace'],
    second: ['cruise', 'tempo', 'cruise', 'ladder'],
  },
};

const half: Menus = {
  build: {
    one: ['cruise', 'tempo', 'hills', 'ladder', 'vo2', 'tempo'],
    first: ['hills', 'vo2', 'vo2', 'repetitions'],
    second: ['cruise', 'tempo', 'cruise', 'ladder'],
  },
  sharpen: {
    one: ['race-pace', 'cruise', 'race-pace'],
    first: ['vo2', 'cruise', 'vo2'],
    second: ['race-pace', 'race-pace', 'race-pace'],
  },
};

const marathon: Menus = {
  build: {
    one: ['cruise', 'hills', 'tempo', 'cruise', 'vo2', 'ladder'],
    first: ['hills', 'cruise', 'vo2', 'ladder'],
    second: ['cruise', 'tempo', 'ladder', 'tempo'],
  },
  sharpen: {
    one: ['cruise', 'race-pace', 'tempo'],
    first: ['ladder', 'vo2', 'cruise'],
    second: ['race-pace', 'cruise', 'race-pace'],
  },
};

const ultra: Menus = {
  build: {
    one: ['hills', 'cruise', 'tempo', 'hills', 'ladder'],
    first: ['hills', 'cruise', 'hills', 'ladder'],
    second: ['cruise', 'tempo', 'cruise', 'tempo'],
  },
  sharpen: {
    one: ['tempo', 'hills', 'cruise'],
    first: ['hills', 'cruise', 'hills'],
    second: ['tempo', 'cruise', 'tempo'],
  },
};

const finish: Menus = {
  build: { one: ['cruise', 'tempo', 'cruise', 'ladder'], first: ['cruise'], second: ['tempo'] },
  sharpen: { one: ['tempo', 'cruise', 'ladder'], first: ['cruise'], second: ['tempo'] },
};

const fitness: Menus = {
  build: {
    one: ['hills', 'cruise', 'vo2', 'tempo', 'repetitions', 'ladder', 'vo2'],
    first: ['hills'],
    second: ['cruise'],
  },
  sharpen: { one: ['tempo'], first: ['vo2'], second: ['cruise'] },
};

const enjoyed = (menu: Menu, enjoys: readonly Enjoyment[]): Menu => ({ ...menu, one: steered(menu.one, enjoys) });

const menusOf = ({ picture: { goal }, blueprint }: Brief): Menus => {
  if (goal.kind === 'fitness') return { ...fitness, build: enjoyed(fitness.build, goal.enjoys ?? []) };
  if (goal.kind === 'from-zero') return fitness;
  if (goal.aim.kind === 'finish' || blueprint.label === 'finish-safely') return finish;
  return { '5K': speed, '10K': tenKilometres, half, marathon, '50K': ultra, '100K': ultra }[goal.distance];
};

/** What else fits where an idea does not. */
const spares: readonly Idea[] = ['cruise', 'tempo', 'vo2', 'hills'];

/** The hard sessions of a week, at most as many as it has days for; null where nothing hard fits. */
export const mainSets = (
  slots: readonly DaySlot[],
  brief: Brief,
  spentAlready: number,
): readonly (MainSet | null)[] => {
  const count = slots.length;
  let spent = spentAlready;
  let inZoneFive = false;

  return slots.map((slot, place) => {
    const wished = ideaFor(brief, place, count);
    const trials: readonly Idea[] = place === 0 && isTrialDue(brief) ? ['trial'] : [];
    const choices = [...trials, wished, ...spares.filter((idea) => idea !== wished)];
    for (const idea of choices) {
      const set = mainSet(idea, slot, brief, spent);
      if (set === null || (isZoneFive(set, brief) && inZoneFive)) continue;
      inZoneFive = inZoneFive || isZoneFive(set, brief);
      spent += set.work;
      return set;
    }
    return null;
  });
};

const ideaFor = (brief: Brief, place: number, count: number): Idea => {
  const { week, turn } = brief;
  if (week.phase === 'race') return 'opener';
  const menus = menusOf(brief);
  if (week.phase === 'taper') return brief.inPhase.place === 0 && menus !== finish ? 'race-pace' : 'cruise';
  const menu = week.phase === 'sharpen' ? menus.sharpen : menus.build;
  const list = count === 1 ? menu.one : place === 0 ? menu.first : menu.second;
  return list[turn % list.length] ?? 'cruise';
};

/** Where fitness is little more than a guess, the first hard session measures it; not after a recent injury. */
const isTrialDue = (brief: Brief): boolean => {
  const { fitness, injuredLately } = brief.picture;
  const isGuess = fitness.method === 'assumed' || fitness.confidence === 'low';
  const isTraining = brief.week.phase === 'build' || brief.week.phase === 'sharpen';
  return isGuess && isTraining && !injuredLately && isFirstHard(brief);
};

const isZoneFive = ({ idea }: MainSet, brief: Brief): boolean =>
  idea === 'vo2' ||
  idea === 'trial' ||
  idea === 'hills' ||
  (idea === 'opener' && isShortRace(brief)) ||
  (idea === 'race-pace' && raceOf(brief)?.zone === 5);

const isShortRace = ({ picture: { goal } }: Brief): boolean =>
  goal.kind === 'race' && (goal.distance === '5K' || goal.distance === '10K');

const mainSet = (idea: Idea, slot: DaySlot, brief: Brief, spent: number): MainSet | null => {
  const { turn } = brief;
  type HardZone = 3 | 4 | 5 | 6;
  // Half of the day is warm-up, jogs and cool-down.
  const roomIn = (zone: HardZone): number => ((0.47 * slot.distance) / 1000) * zonePace(zone, brief.context);
  const dose = (zone: HardZone, least: number): number => {
    const most = Math.min(roomIn(zone), mostWork(zone, brief, spent));
    // The share of the most grows with the phase, but never below what the session needs.
    return Math.min(most, Math.max(least, share(brief) * most));
  };

  switch (idea) {
    case 'cruise':
      return cruise(dose(4, 480), turn);
    case 'tempo':
      return tempo(dose(4, 480));
    case 'ladder':
      return ladder(dose(4, 900));
    case 'vo2':
      return vo2(dose(5, 360), turn, zonePace(5, brief.context));
    case 'hills':
      return hills(dose(5, 360));
    case 'repetitions':
      return repetitions(dose(6, 180), turn);
    case 'trial':
      return trial(Math.min(mostWork(5, brief, spent), roomIn(5)), zonePace(5, brief.context));
    case 'opener':
      return opener(isShortRace(brief));
    case 'race-pace': {
      const race = raceOf(brief);
      return race === null || (race.zone !== 3 && race.zone !== 4 && race.zone !== 5)
        ? null
        : racePace(dose(race.zone, race.zone === 5 ? 360 : 480), turn, race);
    }
  }
};

const minutesOf = (count: number): ReturnType<typeof time> => time(60 * count);
const reps = {
  '5K': [distance(1000), distance(800), minutesOf(3), distance(1200)],
  '10K': [distance(2000), distance(1000), minutesOf(4), distance(1600), minutesOf(6)],
  half: [minutesOf(10), distance(3000), minutesOf(12), distance(2000), minutesOf(5)],
  marathon: [distance(3000), minutesOf(15), distance(4000), minutesOf(10), distance(2000)],
};

/** The goal's own pace as an effort; null where the goal has none of its own. */
const raceOf = ({ picture: { goal }, context }: Brief): RacePace | null => {
  if (goal.kind !== 'race' || goal.distance === '50K' || goal.distance === '100K') return null;
  const pace = context.racePaces[goal.distance];
  return { effort: goal.distance, pace, zone: zoneOfPace(pace, context.zones), reps: reps[goal.distance] };
};
