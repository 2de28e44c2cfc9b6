import { useTranslation } from 'react-i18next';
import { daysBetween, isIsoDate } from '../../../shared/domain/units/calendar';
import { useIntake } from '../intake-context';

/** A day still to come in words, with the weeks until then; `unsaid` while there is none. */
export const DayHint = ({ day, unsaid }: Readonly<{ day: string; unsaid: string }>) => {
  const { t } = useTranslation('intake');
  const { today, format } = useIntake();
  if (!isIsoDate(day) || day <= today) return unsaid;
  const count = Math.ceil(daysBetween(today, day) / 7);
  return t('goal.dateSaid', { day: format.day(day), count });
};
