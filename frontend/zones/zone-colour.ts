import type { Zone } from '../../shared/domain/fitness/fitness';

/** The background of a zone's bar; its label always stands beside it. */
export const zoneColour: Readonly<Record<Zone, string>> = {
  1: 'bg-z1',
  2: 'bg-z2',
  3: 'bg-z3',
  4: 'bg-z4',
  5: 'bg-z5',
  6: 'bg-z6',
};
