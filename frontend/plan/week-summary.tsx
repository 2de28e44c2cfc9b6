import { Trans, useTranslation } from 'react-i18next';
import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import { weekFacts } from '../../shared/domain/log/week-facts';
import { strideTime } from '../charts/zone-shares';
import { ZoneSplit } from '../charts/zone-split';
import { useFormat } from '../format';

/** What the week adds up to, and how hard it is. */
export const WeekSummary = ({ week, logs, isCurrent }: WeekSummaryProps) => {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { done } = weekFacts(week, logs);
  const hasRace = week.sessions.some(({ kind }) => kind === 'race');

  return (
    <section
      className="week-summary card grid content-start gap-x-9 gap-y-3.5 p-4 lg:px-5 lg:py-4.5"
      aria-labelledby="summary"
    >
      <div className="flex flex-wrap items-end justify-between gap-x-3 gap-y-1">
        <div>
          <h2 id="summary" className="eyebrow">
            {isCurrent ? t('summary.thisWeek') : t('summary.week', { number: week.number })}
          </h2>
          <p className="mt-1.5 text-figure font-strong tracking-[-0.045em]">
            {format.distanceFigure(week.volume)}{' '}
            <small className="text-body font-medium tracking-[-0.01em] text-ink2">
              {t(hasRace ? 'summary.unitAndRace' : 'summary.unit', { unit: format.units })}
            </small>
          </p>
          {done.sessions > 0 && (
            <p className="num mt-1 text-ink2">{t('summary.done', { distance: format.distance(done.distance) })}</p>
          )}
        </div>
        <p className="eyebrow text-right whitespace-nowrap">
          <Trans
            t={t}
            i18nKey="summary.time"
            values={{ time: format.duration(week.duration) }}
            components={[<b key="time" className="num text-ink" />]}
          />
          <br />
          {t('summary.sessions', { count: week.sessions.length })}
        </p>
      </div>
      <ZoneSplit times={week.zoneTimes} strides={strideTime(week.sessions)} hasRace={hasRace} />
    </section>
  );
};

type WeekSummaryProps = Readonly<{ week: PlanWeekReply; logs: PlanReply['logs']; isCurrent: boolean }>;
