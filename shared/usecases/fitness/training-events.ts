import type { FitnessReply } from '../../contract/fitness';
import type { CheckInRecord } from '../../contract/stored/check-in';
import { raceOfDistance } from '../../domain/fitness/run-results';
import { raceMetres } from '../../domain/goal/race-metres';
import { addDays, daysBetween, type IsoDate } from '../../domain/units/calendar';
import type { Metres } from '../../domain/units/quantity';
import type { Frozen } from '../frozen';
import type { TrainingFacts } from './training-facts';

type Event = Frozen<FitnessReply['load']['events'][number]>;

/**
 * What load alone does not tell of: races run and to come, by the athlete's word, their runs and the plan; and the days
 * on which they said they were ill. In order.
 */
export const trainingEvents = (facts: TrainingFacts, checkIns: readonly CheckInRecord[]): readonly Event[] =>
  [...races(facts), ...illnesses(checkIns)].sort((one, other) => (one.from < other.from ? -1 : 1));

type Race = Readonly<{ date: IsoDate; distance: Metres; name: string | null }>;

/** One a day, and by its name where it has one. */
const races = (facts: TrainingFacts): readonly Event[] => {
  const all = [...plannedRaces(facts), ...toldRaces(facts), ...ranRaces(facts)];
  return all
    .filter(({ date }, place) => all.findIndex((race) => race.date === date) === place)
    .map(({ date, distance, name }) => ({ kind: 'race', from: date, to: date, distance, name }));
};

const plannedRaces = ({ plan }: TrainingFacts): readonly Race[] => {
  const goal = plan?.head.goal;
  if (goal === undefined || goal.kind !== 'race') return [];
  return [goal, ...goal.races].map(({ date, distance, name }) => ({ date, distance: raceMetres[distance], name }));
};

const toldRaces = ({ athlete: { profile } }: TrainingFacts): readonly Race[] =>
  (profile?.results ?? [])
    .filter(({ kind }) => kind === 'race')
    .map(({ date, distance }) => ({ date, distance, name: null }));

const ranRaces = ({ runs }: TrainingFacts): readonly Race[] =>
  runs.shown
    .filter(({ isRace }) => isRace)
    .map(({ date, distance }) => {
      const raced = raceOfDistance(distance);
      return { date, distance: raced === null ? distance : raceMetres[raced], name: null };
    });

/** Whoever is not well yet is ill until they say more; told again the week after, it is one illness. */
const illnesses = (checkIns: readonly CheckInRecord[]): readonly Event[] =>
  checkIns
    .flatMap(({ answers, sentOn }) =>
      answers.requests.flatMap((asked) =>
        asked.kind === 'ill' ? [{ from: asked.from, to: asked.to ?? later(asked.from, sentOn) }] : [],
      ),
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .reduce<readonly Span[]>(joined, [])
    .map((span) => ({ kind: 'illness', ...span, distance: null, name: null }));

type Span = Readonly<{ from: IsoDate; to: IsoDate }>;

/** Spans that touch or overlap are one. */
const joined = (spans: readonly Span[], next: Span): readonly Span[] => {
  const last = spans.at(-1);
  if (last === undefined || daysBetween(addDays(last.to, 1), next.from) > 0) return [...spans, next];
  return [...spans.slice(0, -1), { from: last.from, to: later(last.to, next.to) }];
};

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
