import type { RanLog } from '../../shared/contract/session-log';
import type { Provenance } from '../../shared/domain/athlete/provenance';

/** Where the runs of these sessions come from, each place once. */
export const sourcesOf = (ran: readonly Pick<RanLog, 'runs'>[]): readonly Provenance[] => [
  ...new Set(ran.flatMap(({ runs }) => runs.map(({ provenance }) => provenance))),
];
