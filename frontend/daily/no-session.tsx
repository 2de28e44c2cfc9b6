import { Link } from '@tanstack/react-router';
import { Moon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';
import { daysBetween, type IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { raceName, sessionTitle } from '../session/session-title';
import type { Agenda } from './agenda';

type Props = Readonly<{ agenda: Agenda; plan: PlanReply; today: IsoDate }>;

/** A day without training: rest, the wait for the first day, or the time after the last. */
export const NoSession = ({ agenda: { week, next }, plan, today }: Props) => {
  const { t } = useTranslation('daily');
  const { t: name } = useTranslation('session');
  const format = useFormat();
  const isAhead = week === null && next !== null;
  const nextTitle = next && (raceName(next, plan.goal) ?? sessionTitle(next, format, name));

  return (
    <section
      className="card grid grid-cols-[auto_minmax(0,1fr)] gap-3.5 border-dashed p-4 lg:p-5"
      aria-labelledby="rest"
    >
      <Moon size={26} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 text-ink3" />
      <div>
        <h2 id="rest" className="text-section font-semibold">
          {next === null
            ? t('rest.over')
            : isAhead
              ? t('rest.ahead', { count: daysBetween(today, next.date) })
              : t('rest.title')}
        </h2>
        <p className="text-ink2">
          {next === null ? t('rest.overText') : t('rest.next', { day: format.shortDay(next.date), title: nextTitle })}
        </p>
        {next === null && (
          <p className="mt-3 flex flex-wrap gap-2.5">
            <Link to="/goals/new" className="btn btn-primary">
              {t('rest.newGoal')}
            </Link>
            <Link to="/progress" className="btn btn-secondary">
              {t('rest.lookBack')}
            </Link>
          </p>
        )}
      </div>
    </section>
  );
};
