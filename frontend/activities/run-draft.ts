import type { NewActivity } from '../../shared/contract/activity';
import { type IsoDate, isIsoDate } from '../../shared/domain/units/calendar';
import type { UnitSystem } from '../../shared/domain/units/format';
import { readClock, readDistance } from '../intake/read-input';

/** A run as it is typed. */
export type RunDraft = Readonly<{
  date: string;
  time: string;
  sport: NewActivity['sport'];
  title: string;
  distance: string;
  duration: string;
  heartRate: string;
}>;

/** The answers that can need another look. */
export type RunFault = 'date' | 'time' | 'distance' | 'duration' | 'heartRate';

export const emptyRun = (today: IsoDate): RunDraft => ({
  date: today,
  time: '',
  sport: 'run',
  title: '',
  distance: '',
  duration: '',
  heartRate: '',
});

const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The run as it is sent, or every answer that needs another look, in the order of the form. */
export const runOf = (
  draft: RunDraft,
  { today, units, title }: Readonly<{ today: IsoDate; units: UnitSystem; title: string }>,
): NewActivity | Readonly<{ faults: readonly RunFault[] }> => {
  const distance = readDistance(draft.distance, units);
  const duration = readClock(draft.duration);
  const beats = draft.heartRate.trim() === '' ? null : Number(draft.heartRate);
  const faults: (RunFault | false)[] = [
    (distance === null || distance < 100 || distance > 500_000) && 'distance',
    (duration === null || duration < 30 || duration > 172_800) && 'duration',
    (!isIsoDate(draft.date) || draft.date > today) && 'date',
    draft.time !== '' && !isTimeOfDay(draft.time) && 'time',
    beats !== null && !(Number.isInteger(beats) && beats >= 40 && beats <= 230) && 'heartRate',
  ];
  const found = faults.filter((fault) => fault !== false);
  if (found.length > 0 || distance === null || duration === null) return { faults: found };

  return {
    date: draft.date as IsoDate,
    time: draft.time === '' ? null : draft.time,
    sport: draft.sport,
    title: draft.title.trim() || title,
    distance,
    duration,
    averageHeartRate: beats,
  };
};
