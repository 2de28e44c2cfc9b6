import type { Feasibility } from '../../goal/feasibility';
import { fillDistances } from '../../units/fill-distances';
import type { UnitSystem } from '../../units/format';
import { type Metres, metres } from '../../units/quantity';
import type { Blueprint } from '../blueprint';

/** What two plans are compared by. */
export type PlanFigures = Readonly<{
  weeks: number;
  /** All running of the plan; races do not count. */
  total: Metres;
  /** The heaviest week. */
  peak: Metres;
  longestRun: Metres;
  /** Hard sessions, paced long runs included. */
  quality: number;
  recoveryWeeks: number;
  label: Blueprint['label'];
  /** How the wished time stands to the one predicted; null without a time or without evidence. */
  feasibility: Pick<Feasibility, 'label' | 'gap' | 'sentence'> | null;
  /** What the plan cannot hold. */
  limitations: readonly string[];
}>;

/** The figures of a drawn plan. */
export const planFigures = (
  { weeks, peakVolume, label, limitations }: Blueprint,
  feasibility: Feasibility | null,
  units: UnitSystem,
): PlanFigures => ({
  weeks: weeks.length,
  total: metres(weeks.reduce((sum, { volume }) => sum + volume, 0)),
  peak: peakVolume,
  longestRun: metres(Math.max(0, ...weeks.map(({ longRun }) => longRun))),
  quality: weeks.reduce((sum, { quality, pacedLongRun }) => sum + quality + (pacedLongRun ? 1 : 0), 0),
  recoveryWeeks: weeks.filter(({ recovery }) => recovery).length,
  label,
  feasibility:
    feasibility === null ? null : { label: feasibility.label, gap: feasibility.gap, sentence: feasibility.sentence },
  limitations: limitations.map(({ sentence }) => fillDistances(sentence, units)),
});
