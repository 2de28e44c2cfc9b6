import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import { weekFacts } from '../../shared/domain/log/week-facts';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { useIsWide } from '../parts/use-is-wide';
import { weekKey } from '../plan/week-key';
import { WeekBars } from './week-bars';

/** How much of the week's running is done. Where it `isAlone` on its row, its days stand beside the sum. */
export const WeekSoFar = ({ week, logs, today, isAlone }: WeekSoFarProps) => {
  const { t } = useTranslation('daily');
  const format = useFormat();
  const isWide = useIsWide();
  const { planned, done } = weekFacts(week, logs);
  const share = planned.distance === 0 ? 0 : Math.min(1, done.distance / planned.distance);

  return (
    <section
      className={`card relative p-4 hover:border-edge lg:p-5 ${isAlone ? 'grid gap-x-9 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]' : 'lg:flex lg:flex-col'}`}
      aria-labelledby="week"
    >
      <div>
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
        <p className={`mt-2 text-meta text-ink2 ${isAlone ? '' : 'lg:mb-4'}`}>
          {t('week.sessions', { done: done.sessions, count: planned.sessions })}
        </p>
      </div>
      {isWide && <WeekBars week={week} logs={logs} today={today} />}
    </section>
  );
};

type WeekSoFarProps = Readonly<{ week: PlanWeekReply; logs: PlanReply['logs']; today: IsoDate; isAlone: boolean }>;
