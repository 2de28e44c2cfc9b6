import { formatDistance, formatDuration } from '../units/format';
import { metres, seconds } from '../units/quantity';
import type { HardnessFigure, HardnessMeasure } from './hardness';

const names: Readonly<Record<HardnessMeasure, string>> = {
  impact: 'Impact',
  'top-zone': 'The highest zone',
  'fast-time': 'Time at sprint pace, strides included,',
  'time-from-zone-6': 'Time in zone 6',
  'time-from-zone-5': 'Time in zone 5 and above',
  'time-from-zone-4': 'Time in zone 4 and above',
  'time-from-zone-3': 'Time in zone 3 and above',
  'time-from-zone-2': 'Time in zone 2 and above',
  'time-from-zone-1': 'Time in all zones',
  'unbroken-run': 'The longest stretch of running without a walk',
  load: 'Load',
  distance: 'Distance',
  duration: 'Duration',
};
const impacts = ['rest', 'walking', 'cross-training', 'running'] as const;

const inWords = (measure: HardnessMeasure, value: number): string => {
  switch (measure) {
    case 'impact':
      return impacts[value] ?? 'running';
    case 'top-zone':
      return value === 0 ? 'no zone' : `zone ${value}`;
    case 'load':
      return String(value);
    case 'distance':
      return formatDistance(metres(value), 'km');
    default:
      return value < 120 ? `${Math.round(value)} s` : formatDuration(seconds(value));
  }
};

/** One measure of two sessions, said. @example 'Load would be 62; it was 48.' */
export const hardnessSentence = ({ measure, before, after }: HardnessFigure): string =>
  `${names[measure]} would be ${inWords(measure, after)}; it was ${inWords(measure, before)}.`;
