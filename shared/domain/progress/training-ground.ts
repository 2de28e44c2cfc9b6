import type { Evidence } from '../fitness/fitness';
import type { RunFacts } from '../fitness/run-facts';
import type { RaceDistance } from '../goal/goal';
import { raceMetres } from '../goal/race-metres';
import { addDays, daysBetween, type IsoDate, mondayOf } from '../units/calendar';
import { kilometres, type Metres, metres } from '../units/quantity';
import type { Lever } from './progress';

/** A race says what other runs only suggest. In days, as for threshold. */
const freshRace = 42;
/** Weeks in which long runs prove that a distance can be covered, and how many of them (our rule). */
const weeksOfLongRuns = 8;
const longRunsNeeded = 2;
/** Weeks with running among the last six whole ones (our rule). */
const weeksLookedAt = 6;
const weeksNeeded = 4;

/** A run that speaks for a race: the distances usual in plans for it (our rule); none for the shortest. */
const longRunFor: Readonly<Record<RaceDistance, Metres | null>> = {
  '5K': null,
  '10K': kilometres(10),
  half: kilometres(18),
  marathon: kilometres(29),
  '50K': kilometres(32),
  '100K': kilometres(40),
};

/** A race on the way that tells the most of the target, and leaves time to recover (our rule). */
const testFor: Readonly<Record<RaceDistance, RaceDistance>> = {
  '5K': '5K',
  '10K': '5K',
  half: '10K',
  marathon: 'half',
  '50K': 'half',
  '100K': 'marathon',
};

/** What an athlete told of weeks that no run of ours covers. */
export type ToldRunning = Readonly<{ weeklyVolumes: readonly Metres[]; longestRun: Metres }>;

export type TrainingGround = Readonly<{
  distance: RaceDistance;
  evidence: readonly Evidence[];
  runs: readonly Pick<RunFacts, 'date' | 'distance'>[];
  told: ToldRunning;
  today: IsoDate;
}>;

/** What a prediction for this race still lacks in training, and what would give it. */
export const missingGround = (ground: TrainingGround): readonly Lever[] => [
  ...(hasFreshRace(ground)
    ? []
    : [{ kind: 'race', count: 1, distance: raceMetres[testFor[ground.distance]] } as const]),
  ...longRunsMissing(ground),
  ...weeksMissing(ground),
];

const hasFreshRace = ({ distance, evidence, today }: TrainingGround): boolean =>
  evidence.some(
    ({ kind, date, ...race }) =>
      kind === 'race' &&
      daysBetween(date, today) <= freshRace &&
      race.distance >= 0.97 * raceMetres[testFor[distance]] &&
      race.distance <= 2 * raceMetres[distance],
  );

const longRunsMissing = ({ distance, runs, told, today }: TrainingGround): readonly Lever[] => {
  const needed = longRunFor[distance];
  if (needed === null) return [];
  const from = addDays(today, -7 * weeksOfLongRuns);
  const found = runs.filter((run) => run.date >= from && run.date <= today && run.distance >= needed).length;
  const known = Math.max(found, told.longestRun >= needed ? 1 : 0);
  return known >= longRunsNeeded
    ? []
    : [{ kind: 'long-runs', count: longRunsNeeded - known, distance: metres(needed) }];
};

const weeksMissing = ({ runs, told, today }: TrainingGround): readonly Lever[] => {
  const monday = mondayOf(today);
  const from = addDays(monday, -7 * weeksLookedAt);
  const run = new Set(runs.filter(({ date }) => date >= from && date < monday).map(({ date }) => mondayOf(date)));
  const weeks = Math.max(run.size, told.weeklyVolumes.filter((volume) => volume > 0).length);
  return weeks >= weeksNeeded ? [] : [{ kind: 'steady-weeks', count: weeksNeeded - weeks, distance: null }];
};
