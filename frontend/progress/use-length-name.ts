import { useTranslation } from 'react-i18next';
import { raceDistances } from '../../shared/domain/goal/goal';
import { raceMetres } from '../../shared/domain/goal/race-metres';
import type { Metres } from '../../shared/domain/units/quantity';
import { useFormat } from '../format';

/** What a length is called: by its race where there is one. @example 'Half marathon', '1 km' to miles readers too */
export const useLengthName = () => {
  const { t } = useTranslation('plan');
  const format = useFormat();

  return (distance: Metres): string => {
    const race = raceDistances.find((name) => Math.round(raceMetres[name]) === Math.round(distance));
    return race ? t(`race.distances.${race}`) : format.racedLength(distance);
  };
};
