import { type ImportFault, mostFaultsTold } from '../../contract/import';
import type { ImportTally } from '../../contract/stored/import';

/** What has come of nothing yet. */
export const emptyTally: ImportTally = {
  kept: 0,
  changed: 0,
  known: 0,
  others: 0,
  span: null,
  faults: { count: 0, told: [] },
};

/** What has come of all of these together. Faults keep their order; beyond a hundred only their number is told. */
export const tallyOf = (parts: readonly ImportTally[]): ImportTally => parts.reduce(together, emptyTally);

/** These faults, and nothing else. */
export const faultTally = (faults: readonly ImportFault[]): ImportTally => ({
  ...emptyTally,
  faults: { count: faults.length, told: faults.slice(0, mostFaultsTold) },
});

const together = (one: ImportTally, other: ImportTally): ImportTally => ({
  kept: one.kept + other.kept,
  changed: one.changed + other.changed,
  known: one.known + other.known,
  others: one.others + other.others,
  span: spanOf(one.span, other.span),
  faults: {
    count: one.faults.count + other.faults.count,
    told: [...one.faults.told, ...other.faults.told].slice(0, mostFaultsTold),
  },
});

type Span = ImportTally['span'];

const spanOf = (one: Span, other: Span): Span => {
  if (one === null || other === null) return one ?? other;
  const [from = one.from] = [one.from, other.from].sort();
  const [to = one.to] = [one.to, other.to].sort().reverse();
  return { from, to };
};
