import type { TFunction } from 'i18next';
import type { Amount } from '../../shared/domain/session/workout';
import { metresPerMile, type UnitSystem } from '../../shared/domain/units/format';
import type { Metres, Seconds } from '../../shared/domain/units/quantity';

type Say = TFunction<'charts'>;

const twoPlaces = (value: number): number => Math.round(value * 100) / 100;

/** A time as one says it: '6 minutes', '90 seconds', '2 minutes 30 seconds'. */
const spokenTime = (time: Seconds, t: Say): string => {
  const whole = Math.round(time);
  const minutes = t('spoken.minutes', { count: Math.floor(whole / 60) });
  const rest = t('spoken.seconds', { count: whole % 60 });
  if (whole % 60 === 0) return minutes;

  return whole < 120 ? t('spoken.seconds', { count: whole }) : t('spoken.both', { minutes, seconds: rest });
};

/** A length as one says it: '400 metres', '2 kilometres', '3.1 miles'. */
const spokenLength = (length: Metres, units: UnitSystem, t: Say): string => {
  if (length < 1000) return t('spoken.metres', { count: Math.round(length) });

  return units === 'mi'
    ? t('spoken.mi', { count: twoPlaces(length / metresPerMile) })
    : t('spoken.km', { count: twoPlaces(length / 1000) });
};

/** How long a step is, as one says it. */
export const spokenAmount = (amount: Amount, units: UnitSystem, t: Say): string =>
  amount.unit === 's' ? spokenTime(amount.seconds, t) : spokenLength(amount.metres, units, t);
