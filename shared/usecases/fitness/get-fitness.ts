import type { FitnessReply } from '../../contract/fitness';
import { bestEfforts } from '../../domain/fitness/best-efforts';
import { knownFitness, stranger } from '../../domain/fitness/known-fitness';
import { paceZones } from '../../domain/fitness/pace-zones';
import { doneRuns, type PacesOn } from '../../domain/fitness/training-weeks';
import type { CheckInStore } from '../../ports';
import { athleteFitness, toldBy } from '../athlete/athlete-picture';
import { type ProposeZonesPorts, proposeZones } from '../athlete/propose-zones';
import { suggestProfile } from '../athlete/suggest-profile';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { evidenceReply, groundsOfAll } from './evidence-reply';
import { fitnessLoad } from './fitness-load';
import { fitnessWeeks } from './fitness-weeks';
import { pacesOverTime } from './paces-over-time';
import { trainingEvents } from './training-events';
import { loggedSessions, type TrainingFacts, type TrainingFactsPorts, trainingFacts } from './training-facts';

export type GetFitnessPorts = TrainingFactsPorts & ProposeZonesPorts & Readonly<{ checkIns: CheckInStore }>;

/**
 * Fitness as the runs tell it. Weeks, load and best efforts are the owner's to see, whatever their source; the
 * threshold, what is proposed and what is suggested rest only on what a coach may go by, since a plan follows them.
 */
export const getFitness =
  (ports: GetFitnessPorts) =>
  async ({ athleteId }: { athleteId: string }): Promise<Outcome<Frozen<FitnessReply>>> => {
    const facts = await trainingFacts(ports, athleteId);
    const { runs, today } = facts;
    const { planId } = facts.athlete;
    const checkIns = planId === null ? [] : await ports.checkIns.list({ athleteId, planId });
    const pacesOn = pacesOf(facts);
    const logged = loggedSessions(facts);
    const running = doneRuns(
      runs.shown,
      logged.filter(({ isRun }) => isRun),
      pacesOn,
    );
    const others = logged.filter(({ isRun }) => !isRun);
    return done({
      today,
      weeks: fitnessWeeks(facts, running),
      load: { ...fitnessLoad(facts, running, others, pacesOn), events: trainingEvents(facts, checkIns) },
      bestEfforts: bestEfforts(runs.shown, today).map(({ run, distance, time, period }) => ({
        ...{ distance, time, date: run.date, activityId: run.id, period, restsOn: [run.source] },
      })),
      threshold: thresholdOf(facts),
      proposal: await proposeZones(ports, facts),
      suggestions: suggestProfile(facts),
    });
  };

const thresholdOf = ({ athlete: { profile }, runs, today }: TrainingFacts): Frozen<FitnessReply['threshold']> => {
  if (profile === null) return null;
  const fitness = athleteFitness(profile, runs.coached, today);
  const evidence = evidenceReply(fitness, { told: toldBy(profile), runs: runs.coached, today });
  const { threshold: pace, method, confidence, warning } = fitness;
  return { pace, method, confidence, warning, evidence, restsOn: groundsOfAll(evidence) };
};

const pacesOf = ({ athlete, runs, today }: TrainingFacts): PacesOn => {
  const { profile } = athlete;
  const first = runs.shown.map(({ date }) => date).sort()[0] ?? today;
  if (profile !== null) return pacesOverTime({ ...athlete, profile }, runs.coached, { from: first, to: today });
  const { threshold } = knownFitness(stranger, runs.coached, today);
  return () => ({ threshold, zones: paceZones(threshold) });
};
