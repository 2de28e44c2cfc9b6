import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { metres } from '../../shared/domain/units/quantity';
import type { Format } from '../format';
import type { Fault } from './fault';

/** Puts a fault into words, its limits in the reader's units. */
export const useFaultSentence = (format: Format) => {
  const { t } = useTranslation('intake');
  return ({ key, limit }: Fault): string => {
    if (!limit) return t(`faults.${key}`);
    const say = (value: number) =>
      limit.of === 'metres' ? format.distance(metres(value)) : `${format.number(value, 0)} ${t(limit.of)}`;
    return t('faults.between', { low: say(limit.low), high: say(limit.high) });
  };
};

/** The name of a field, for a list of faults that stands apart from the fields. */
export const fieldName = ({ field }: Fault, t: TFunction<'intake'>): string => {
  const [name = '', part = ''] = field.split(/-(.*)/);
  if (name === 'week') return t('now.weekAgo', { count: 4 - Number(part) });
  if (part !== '') return t(nameOfPart[name] ?? 'steps.results.short');
  return isNamed(field) ? t(nameOfField[field]) : '';
};

type PartName = 'results.length' | 'results.time' | 'results.date' | 'days.minutes' | 'goal.way.date';

const nameOfPart: Readonly<Record<string, PartName>> = {
  length: 'results.length',
  time: 'results.time',
  date: 'results.date',
  minutes: 'days.minutes',
  wayDate: 'goal.way.date',
};

const nameOfField = {
  distance: 'goal.distance',
  date: 'goal.date',
  aim: 'goal.aim',
  time: 'goal.time',
  planWeeks: 'goal.weeks',
  endDate: 'goal.endDate',
  longestRun: 'now.longest',
  experience: 'now.experience',
  threshold: 'results.threshold',
  runDays: 'days.run',
  longRunDay: 'days.long',
  blocked: 'days.blocked',
  peak: 'days.peak',
  ageBand: 'body.age',
  guardianConsent: 'body.guardian',
  strengthMinutes: 'strength.minutes',
} as const;

const isNamed = (field: string): field is keyof typeof nameOfField => field in nameOfField;
