import { isLongRace } from '../../shared/domain/goal/ranked-goal';
import { type IsoDate, isIsoDate } from '../../shared/domain/units/calendar';
import { blockedDayFault } from './blocked-days';
import type { Draft, DraftResult } from './draft';
import { type Fault, fault, timeFaults, when, wholeFaults } from './fault';
import { goalFaults } from './goal-faults';
import { readDistance, readPace } from './read-input';
import type { Step } from './steps';
import { resultMetres } from './wishes';

/** What keeps a step from being done, in the order of its fields. The bounds are those of the contract. */
export const faultsIn = (step: Step, draft: Draft, today: IsoDate): readonly Fault[] => {
  switch (step) {
    case 'goal':
      return goalFaults(draft, today);
    case 'now':
      return [
        ...draft.weeks.flatMap((week, index) => distanceFaults(`week-${index}`, week, draft, [0, 300_000])),
        ...distanceFaults('longestRun', draft.longestRun, draft, [0, 120_000]),
        ...when(draft.experience === null, fault('experience', 'choose')),
      ];
    case 'results':
      return [...draft.results.flatMap((result) => resultFaults(result, draft, today)), ...thresholdFaults(draft)];
    case 'days':
      return dayFaults(draft, today);
    case 'body':
      return ageFaults(draft);
    case 'strength':
      return when(draft.strength > 0, ...minutesFaults('strengthMinutes', draft.strengthMinutes, [15, 60]));
    case 'review':
      return [];
  }
};

const distanceFaults = (
  field: string,
  text: string,
  { units }: Draft,
  [low, high]: readonly [number, number],
): readonly Fault[] => {
  const distance = readDistance(text, units);
  if (distance === null) return [fault(field, 'number')];
  return when(distance < low || distance > high, fault(field, 'between', { low, high, of: 'metres' }));
};

const minutesFaults = (field: string, text: string, [low, high]: readonly [number, number]): readonly Fault[] =>
  wholeFaults(field, text, { low, high, of: 'minutes' });

const resultFaults = (result: DraftResult, draft: Draft, today: IsoDate): readonly Fault[] => {
  const distance = resultMetres(result, draft);
  const bounds = [1_000, 200_000] as const;
  return [
    ...when(result.distance === 'other', ...distanceFaults(`length-${result.id}`, result.length, draft, bounds)),
    ...(distance ? timeFaults(`time-${result.id}`, result.time, distance, [131, 1_200]) : []),
    ...when(!isIsoDate(result.date), fault(`date-${result.id}`, 'date')),
    ...when(result.date > today, fault(`date-${result.id}`, 'future')),
  ];
};

const thresholdFaults = ({ threshold, units }: Draft): readonly Fault[] => {
  if (threshold === '') return [];
  const pace = readPace(threshold, units);
  return when(pace === null || pace < 145 || pace > 720, fault('threshold', 'pace'));
};

const blockedFaults = { past: 'fromToday', full: 'fullDays' } as const;

const blockedDayFaults = (draft: Draft, today: IsoDate): readonly Fault[] => {
  const wrong = blockedDayFault(draft, today);
  return wrong === null ? [] : [fault('blocked', blockedFaults[wrong])];
};

const dayFaults = (draft: Draft, today: IsoDate): readonly Fault[] => [
  ...when(draft.runDays.length === 0, fault('runDays', 'day')),
  ...when(
    draft.runDays.length > 0 && (draft.longRunDay === null || !draft.runDays.includes(draft.longRunDay)),
    fault('longRunDay', 'longDay'),
  ),
  ...draft.runDays.flatMap((day) => {
    const text = draft.minutes[day] ?? '';
    return text === '' ? [] : minutesFaults(`minutes-${day}`, text, [15, 480]);
  }),
  ...blockedDayFaults(draft, today),
  ...(draft.peak === '' ? [] : distanceFaults('peak', draft.peak, draft, [5_000, 250_000])),
];

const ageFaults = ({ ageBand, guardianConsent, kind, distance }: Draft): readonly Fault[] => [
  ...when(ageBand === null, fault('ageBand', 'choose')),
  ...when(ageBand === 'under-16', fault('ageBand', 'under16')),
  ...when(ageBand === '16-17' && !guardianConsent, fault('guardianConsent', 'guardian')),
  ...when(
    ageBand === '16-17' && kind === 'race' && distance !== null && isLongRace(distance),
    fault('ageBand', 'marathonAge'),
  ),
];
