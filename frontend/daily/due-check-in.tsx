import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ClipboardPenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { dueCheckIn } from './due-check-in-query';

/** A check-in that waits to be sent; nothing while there is none. */
export const DueCheckIn = ({ plan, today }: Readonly<{ plan: PlanReply; today: IsoDate }>) => {
  const { t } = useTranslation('daily');
  const query = dueCheckIn(plan, today);
  const { data } = useQuery(query);
  if (!query.enabled || data?.status !== 'open') return null;

  return (
    <section
      className="card flex flex-wrap items-center gap-x-3 gap-y-2 border-ink px-4 py-3"
      aria-label={t('checkIn.title')}
    >
      <ClipboardPenLine size={22} strokeWidth={1.75} aria-hidden="true" />
      <p className="min-w-0 grow basis-48">
        <b className="font-semibold">{t('checkIn.title')}</b>{' '}
        <span className="text-ink2">{t('checkIn.text', { week: data.week })}</span>
      </p>
      <Link to="/checkin/$week" params={{ week: String(data.week) }} className="btn btn-secondary">
        {t('checkIn.link')}
      </Link>
    </section>
  );
};
