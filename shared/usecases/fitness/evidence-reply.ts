import type { EvidenceReply } from '../../contract/fitness';
import { evidenceShares, weighedEvidence } from '../../domain/fitness/evidence-weight';
import type { Fitness } from '../../domain/fitness/fitness';
import { type Ground, groundsOf } from '../../domain/fitness/ground';
import { runOfEvidence, type Told } from '../../domain/fitness/known-fitness';
import type { IsoDate } from '../../domain/units/calendar';
import type { CoachRun } from '../activity/known-runs';
import type { Frozen } from '../frozen';

/** What an estimate rests on, each with its share and where it comes from. */
export const evidenceReply = (
  { evidence }: Pick<Fitness, 'evidence'>,
  { told, runs, today }: Readonly<{ told: Told; runs: readonly CoachRun[]; today: IsoDate }>,
): readonly Frozen<EvidenceReply>[] =>
  evidenceShares(weighedEvidence(evidence, today)).map(({ evidence: one, weight }) => {
    const run = runOfEvidence(one, runs, told);
    return { ...one, weight, activityId: run?.id ?? null, restsOn: [run?.source ?? 'profile'] };
  });

/** The grounds of all of these together; of a value without evidence, the athlete's word. */
export const groundsOfAll = (evidence: readonly Frozen<EvidenceReply>[]): readonly Ground[] =>
  evidence.length === 0 ? ['profile'] : groundsOf(evidence.flatMap(({ restsOn }) => restsOn));
