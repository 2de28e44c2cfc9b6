import type { ZonesAccepted } from '../../contract/fitness';
import { type RequestAdaptationPorts, requestAdaptation } from '../adaptation/request-adaptation';
import { type TrainingFactsPorts, trainingFacts } from '../fitness/training-facts';
import type { Frozen } from '../frozen';
import { done, type Outcome, refused } from '../outcome';
import { zonesWith } from './athlete-zones';
import { type ProposeZonesPorts, proposeZones, zonesProposalId } from './propose-zones';
import { setZones } from './set-zones';

export type AcceptZonesPorts = TrainingFactsPorts & ProposeZonesPorts & RequestAdaptationPorts;

type Asked = Readonly<{
  athleteId: string;
  key: string;
  params: Readonly<{ proposalId: string }>;
  body: Readonly<{ applyToPlan: boolean }>;
}>;

/**
 * Sets the threshold that was proposed. Sessions of the plan follow only where that is asked for, and then as after any
 * edit: what would become of them waits for a yes. The same key does it once.
 */
export const acceptZones =
  (ports: AcceptZonesPorts) =>
  async ({ athleteId, key, params, body }: Asked): Promise<Outcome<Frozen<ZonesAccepted>>> => {
    const facts = await trainingFacts(ports, athleteId);
    const { profile } = facts.athlete;
    const to = Number(params.proposalId.split('_')[0]);
    const isOurs = params.proposalId === zonesProposalId(ports.ids, athleteId, to);
    const isTaken = isOurs && profile?.threshold === to;
    const proposal = isTaken ? null : await proposeZones(ports, facts);
    if (profile === null || (!isTaken && proposal?.id !== params.proposalId))
      return refused('not-found', 'This proposal no longer stands. Look at your zones again.');

    const threshold = isTaken ? profile.threshold : (proposal?.to ?? null);
    if (threshold === null) return refused('not-found', 'This proposal no longer stands. Look at your zones again.');
    const rows = profile.zoneRows ?? {};
    const keepsRows = zonesWith(threshold, rows).status === 'valid';
    const set = await setZones(ports)({ athleteId, body: { threshold, rows: keepsRows ? rows : {} } });
    if (set.status === 'refused') return set;

    if (!body.applyToPlan || facts.plan === null) return done({ athlete: set.value, adaptation: null });
    const { planId } = facts.plan.head;
    const asked = await requestAdaptation(ports)({ athleteId, key, params: { planId }, body: { what: 'zones' } });
    if (asked.status === 'refused') return asked;
    return done({ athlete: set.value, adaptation: { planId, ...asked.value } });
  };
