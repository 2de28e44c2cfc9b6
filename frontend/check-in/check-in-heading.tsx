import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CheckInReply } from '../../shared/contract/check-in';
import { addDays } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { PageHeading } from '../parts/page-heading';

/** Which week is looked back on, and the way to the week before. */
export const CheckInHeading = ({ reply, weeks }: Readonly<{ reply: CheckInReply; weeks: number }>) => {
  const { t } = useTranslation('check-in');
  const format = useFormat();
  const { week, monday } = reply;

  return (
    <header>
      <p className="eyebrow">{t('eyebrow', { week, of: weeks, days: format.days(monday, addDays(monday, 6)) })}</p>
      <PageHeading title={t('title', { week })} />
      {reply.status === 'open' && <p className="mt-2 max-w-text text-balance text-ink2">{t('lead')}</p>}
      {week > 1 && (
        <Link
          to="/checkin/$week"
          params={{ week: String(week - 1) }}
          className="-ml-1.5 mt-1 inline-flex min-h-11 items-center gap-1 pr-2 font-medium text-ink2 hover:text-ink"
        >
          <ChevronLeft size={20} strokeWidth={1.75} aria-hidden="true" />
          {t('weekBefore', { week: week - 1 })}
        </Link>
      )}
    </header>
  );
};
