import type { AthleteProfile } from '../../contract/athlete';
import type { FitnessReply } from '../../contract/fitness';
import { knownFitness } from '../../domain/fitness/known-fitness';
import type { Paces } from '../../domain/fitness/pace-targets';
import { zonesProposal } from '../../domain/fitness/zones-proposal';
import type { SecondsPerKm } from '../../domain/units/quantity';
import type { Ids, ReceiptStore } from '../../ports';
import { evidenceReply, groundsOfAll } from '../fitness/evidence-reply';
import type { TrainingFacts } from '../fitness/training-facts';
import type { Frozen } from '../frozen';
import { pictureOf } from '../plan/live-plan';
import { toldBy } from './athlete-picture';
import { athleteZones } from './athlete-zones';

export type ProposeZonesPorts = Readonly<{ receipts: ReceiptStore; ids: Ids }>;

/** A proposal’s id holds the threshold it proposes, so that one that was taken is known when it is sent again. */
export const zonesProposalId = (ids: Ids, athleteId: string, to: number): string =>
  `${to}_${ids.derived('zones-proposal', athleteId, String(to))}`;

/** The zones that runs and results speak for, where they differ from those in force; null otherwise. */
export const proposeZones = async (
  ports: ProposeZonesPorts,
  facts: TrainingFacts,
): Promise<Frozen<FitnessReply['proposal']>> => {
  const { athlete, runs, today } = facts;
  const { profile, athleteId } = athlete;
  if (profile === null) return null;
  const inForce = await pacesInForce(ports, facts, profile);
  if (inForce === null) return null;

  const told = { ...toldBy(profile), threshold: null };
  const measured = knownFitness(told, runs.coached, today);
  const zonesOf = (threshold: SecondsPerKm) => athleteZones(profile, threshold);
  const proposal = zonesProposal(inForce, measured, zonesOf);
  // Whoever has set just this threshold has decided, and told us what to do with the plan.
  if (proposal === null || proposal.to === profile.threshold) return null;
  const evidence = evidenceReply(measured, { told, runs: runs.coached, today });
  const id = zonesProposalId(ports.ids, athleteId, proposal.to);
  return { id, ...proposal, evidence, restsOn: groundsOfAll(evidence) };
};

/**
 * What coming sessions are written in: the plan’s, else what was set by hand; zones that nobody set follow by
 * themselves.
 */
const pacesInForce = async (
  ports: ProposeZonesPorts,
  { plan }: TrainingFacts,
  profile: AthleteProfile,
): Promise<Paces | null> => {
  if (plan !== null) {
    const { threshold } = (await pictureOf(ports, plan.head)).fitness;
    return { threshold, zones: plan.head.zones };
  }
  const { threshold } = profile;
  return threshold === null ? null : { threshold, zones: athleteZones(profile, threshold) };
};
