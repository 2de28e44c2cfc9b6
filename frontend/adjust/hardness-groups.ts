import type { HardnessFigure, HardnessMeasure } from '../../shared/domain/adjustment/hardness';

const hardnessGroups = ['intensity', 'time', 'distance', 'load'] as const;
/** What an athlete calls the measures of how hard a session is. */
export type HardnessGroup = (typeof hardnessGroups)[number];

const groupOf: Readonly<Record<HardnessMeasure, HardnessGroup>> = {
  impact: 'intensity',
  'top-zone': 'intensity',
  'fast-time': 'intensity',
  'time-from-zone-6': 'intensity',
  'time-from-zone-5': 'intensity',
  'time-from-zone-4': 'intensity',
  'time-from-zone-3': 'intensity',
  'time-from-zone-2': 'time',
  'time-from-zone-1': 'time',
  'unbroken-run': 'time',
  load: 'load',
  distance: 'distance',
  duration: 'time',
};

/** Each group, and whether all of its measures are no higher than before. */
export const keptGroups = (
  figures: readonly HardnessFigure[],
): readonly Readonly<{ group: HardnessGroup; kept: boolean }>[] =>
  hardnessGroups.map((group) => ({
    group,
    kept: figures.every(({ measure, kept }) => kept || groupOf[measure] !== group),
  }));
