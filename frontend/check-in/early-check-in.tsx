import { Link } from '@tanstack/react-router';
import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CheckInReply } from '../../shared/contract/check-in';
import { saturday } from '../../shared/domain/check-in/check-in-week';
import { addDays } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { weekKey } from '../plan/week-key';

/** A week that has not begun: when it does, when it is looked back on, and what it holds. */
export const EarlyCheckIn = ({ reply: { week, monday } }: Readonly<{ reply: CheckInReply }>) => {
  const { t } = useTranslation('check-in');
  const format = useFormat();

  return (
    <section
      className="card grid grid-cols-[auto_minmax(0,1fr)] gap-3.5 border-dashed p-4 lg:p-5"
      aria-labelledby="early"
    >
      <CalendarClock size={26} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 text-ink3" />
      <div className="grid justify-items-start gap-1">
        <h2 id="early" className="text-section font-semibold">
          {t('early.title', { week, day: format.shortDay(monday) })}
        </h2>
        <p className="max-w-text text-pretty text-ink2">
          {t('early.text', { day: format.shortDay(addDays(monday, saturday)) })}
        </p>
        <Link to="/plan" search={{ week: weekKey(monday) }} className="btn btn-secondary mt-2.5">
          {t('early.link', { week })}
        </Link>
      </div>
    </section>
  );
};
