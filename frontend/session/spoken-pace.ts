import type { TFunction } from 'i18next';
import type { PaceRange } from '../../shared/domain/fitness/fitness';
import type { SecondsPerKm } from '../../shared/domain/units/quantity';
import type { Format } from '../format';

/** A pace range as one says it: '4 minutes 38 to 4 minutes 48 per kilometre'. */
export const spokenPace = ({ fastest, slowest }: PaceRange, format: Format, t: TFunction<'session'>): string => {
  const one = (pace: SecondsPerKm): string => {
    const [whole = '0', rest = '0'] = format.paceFigure(pace).split(':');
    const minutes = t('spoken.minutes', { count: Number(whole) });

    return Number(rest) === 0 ? minutes : t('spoken.pace', { minutes, seconds: Number(rest) });
  };

  return t('spoken.range', { fastest: one(fastest), slowest: one(slowest), unit: t(`spoken.units.${format.units}`) });
};
