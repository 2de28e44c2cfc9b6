import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import { weekFacts } from '../../shared/domain/log/week-facts';
import { useFormat } from '../format';
import { weekKey } from '../plan/week-key';

/** How much of the week's running is done. */
export const WeekSoFar = ({ week, logs }: Readonly<{ week: PlanWeekReply; logs: PlanReply['logs'] }>) => {
  const { t } = useTranslation('daily');
  const format = useFormat();
  const { planned, done } = weekFacts(week, logs);
  const share = planned.distance === 0 ? 0 : Math.min(1, done.distance / planned.distance);

  return (
    <section className="card relative p-4 hover:border-edge lg:px-5" aria-labelledby="week">
      <h2 id="week" className="eyebrow">
        <Link
          to="/plan"
          search={{ week: weekKey(week.monday) }}
          className="after:absolute after:inset-0 after:rounded-card"
        >
          {t('week.title', { number: week.number })}
        </Link>
      </h2>
      <p className="num mt-0.5 text-fact">
        {t('week.sum', { done: format.distanceFigure(done.distance), planned: format.distance(planned.distance) })}
      </p>
      <div aria-hidden="true" className="mt-2 h-1.5 overflow-hidden rounded-full bg-sunken">
        <div className="h-full rounded-full bg-ink" style={{ width: `${share * 100}%` }} />
      </div>
      <p className="mt-2 text-meta text-ink2">{t('week.sessions', { done: done.sessions, count: planned.sessions })}</p>
    </section>
  );
};
