import type { AthleteProfile } from '../../contract/athlete';
import type { ProgressReply } from '../../contract/progress';
import type { Confidence } from '../../domain/fitness/fitness';
import { groundsOf } from '../../domain/fitness/ground';
import { knownRunning } from '../../domain/fitness/known-running';
import { doneRuns, trainingWeeks } from '../../domain/fitness/training-weeks';
import { phaseLengths, planLength } from '../../domain/plan/phase-lengths';
import { adherence } from '../../domain/progress/adherence';
import { type Course, forecast, pastForm } from '../../domain/progress/forecast';
import { bandOf, type Form, type FormFacts, formOn, modelsOf } from '../../domain/progress/form';
import { goalAdjustments, goalStatus } from '../../domain/progress/goal-status';
import type { Gap, TimeBand } from '../../domain/progress/progress';
import { addDays, mondayOf } from '../../domain/units/calendar';
import type { PredictionStore } from '../../ports';
import { goalOf, toldBy } from '../athlete/athlete-picture';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { evidenceReply, groundsOfAll } from './evidence-reply';
import { weeksShown } from './fitness-weeks';
import { goalInView, type RaceInView } from './goal-in-view';
import { pacesOverTime } from './paces-over-time';
import { pastPredictions } from './past-predictions';
import { loggedSessions, type TrainingFacts, type TrainingFactsPorts, trainingFacts } from './training-facts';

export type GetProgressPorts = TrainingFactsPorts & Readonly<{ predictions: PredictionStore }>;
type Reply = Frozen<ProgressReply>;

/**
 * Where the goal stands. All of it rests on what a coach may go by: forecasts are kept to be judged by, and nothing
 * that follows from Strava may be. The first forecast of a week is the one that is kept.
 */
export const getProgress =
  (ports: GetProgressPorts) =>
  async ({ athleteId }: { athleteId: string }): Promise<Outcome<Reply>> => {
    const facts = await trainingFacts(ports, athleteId);
    const [goal, predictions] = await Promise.all([goalInView(ports, facts), ports.predictions.list(athleteId)]);
    const record = pastPredictions(predictions, facts);
    const { profile } = facts.athlete;
    const unknown = { ...nothingKnown(facts, profile, goal), record };
    if (profile === null || goal === null) return done(unknown);

    const formFacts = formFactsOf(facts, profile, goal);
    const form = formOn(formFacts, facts.today);
    if (form === null) return done(unknown);
    const reply = { ...unknown, ...told(facts, { profile, goal, formFacts, form }) };
    const { onRaceDay: band, restsOn } = reply;
    if (band !== null && goal.date > facts.today)
      await ports.predictions.keep(athleteId, {
        race: { distance: goal.distance, date: goal.date },
        ...{ week: mondayOf(facts.today), madeOn: facts.today, band, restsOn: [...restsOn] },
      });
    return done(reply);
  };

const nothingKnown = (
  { today, runs }: TrainingFacts,
  profile: AthleteProfile | null,
  goal: RaceInView | null,
): Reply => ({
  today,
  goal: goal && {
    ...{ goalId: goal.goalId, name: goal.name, distance: goal.distance, raceDay: goal.date, aim: goal.aim },
  },
  goalLine: goal?.aim.kind === 'time' ? goal.aim.time : null,
  ...{ onTodaysForm: null, onRaceDay: null, points: [], status: null, confidence: 'low' },
  ...{ models: [], evidence: [], levers: [], adjustments: [], record: [] },
  missing: gapsOf(profile, goal, runs.coached.length),
  restsOn: [],
});

const gapsOf = (profile: AthleteProfile | null, goal: RaceInView | null, runs: number): readonly Gap[] => [
  ...(profile === null ? (['profile'] as const) : []),
  ...(goal === null ? (['race-goal'] as const) : []),
  'result-or-efforts',
  ...(runs === 0 && !profile?.recentVolumes.some((volume) => volume > 0) ? (['recent-runs'] as const) : []),
  ...(runs === 0 && !profile?.longestRun ? (['long-run'] as const) : []),
];

const formFactsOf = ({ runs }: TrainingFacts, profile: AthleteProfile, { distance }: RaceInView): FormFacts => ({
  told: { ...toldBy(profile), weeklyVolumes: profile.recentVolumes, longestRun: profile.longestRun },
  runs: runs.coached,
  distance,
});

type Known = Readonly<{ profile: AthleteProfile; goal: RaceInView; formFacts: FormFacts; form: Form }>;

/** What can be said once there is a form to speak of. */
const told = (
  facts: TrainingFacts,
  { profile, goal, formFacts, form }: Known,
): Omit<Reply, 'today' | 'goal' | 'goalLine' | 'record'> => {
  const { runs, today } = facts;
  const now = bandOf(form);
  const ahead = goal.date > today ? forecast(form, courseOf(facts, profile, goal, form)) : [];
  const raceDay = ahead.at(-1)?.band ?? now;
  const evidence = evidenceReply(form.fitness, { told: formFacts.told, runs: runs.coached, today });
  const { restsOn } = knownRunning(formFacts.told, runs.coached, today);
  return {
    onTodaysForm: now,
    onRaceDay: raceDay,
    points: [
      ...pastForm((day) => formOn(formFacts, day), today, weeksShown).map((point) => ({
        ...point,
        kind: 'past' as const,
      })),
      { date: today, band: now, kind: 'today' },
      ...ahead.map((point) => ({ ...point, kind: 'forecast' as const })),
    ],
    ...judged(goal, raceDay),
    confidence: confidenceOf(form),
    models: modelsOf(form),
    evidence,
    levers: form.levers.map((lever) => ({ ...lever, band: bandOf(form, 0, form.levers.length - 1) })),
    missing: [],
    restsOn: groundsOf([...groundsOfAll(evidence), ...restsOn]),
  };
};

const judged = ({ aim }: RaceInView, raceDay: TimeBand): Pick<Reply, 'status' | 'adjustments'> => {
  if (aim.kind === 'finish') return { status: null, adjustments: [] };
  return {
    status: goalStatus(aim.time, raceDay),
    adjustments: goalAdjustments(aim.time, raceDay).map(({ direction, time, label }) => ({
      ...{ direction, aim: { kind: 'time', time }, label },
    })),
  };
};

/** Two things that training has yet to show make an estimate a step less sure. */
const confidenceOf = ({ fitness: { confidence }, levers }: Form): Confidence => {
  if (levers.length < 2) return confidence;
  return confidence === 'high' ? 'medium' : 'low';
};

const courseOf = (facts: TrainingFacts, profile: AthleteProfile, goal: RaceInView, form: Form): Course => {
  const { athlete, runs, plan, today } = facts;
  const wish = goalOf(goal);
  const { taper } = phaseLengths({
    ...{ goal: wish, weeks: planLength(wish, today), experience: profile.experience, peakVolume: form.weeklyVolume },
  });
  const from = addDays(mondayOf(today), -28);
  const pacesOn = pacesOverTime({ ...athlete, profile }, runs.coached, { from, to: today });
  const logged = loggedSessions(facts).filter(({ isRun }) => isRun);
  const weeks = trainingWeeks(doneRuns(runs.coached, logged, pacesOn), { from, to: today });
  return { raceDay: goal.date, taperWeeks: taper, adherence: adherence(plan?.weeks ?? [], weeks, today) };
};
