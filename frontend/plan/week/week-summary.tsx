import { useTranslation } from 'react-i18next';
import type { PlanReply, PlanWeekReply } from '../../../shared/contract/plan';
import { weekFacts } from '../../../shared/domain/log/week-facts';
import { strideTime } from '../../charts/zone-shares';
import { ZoneSplit } from '../../charts/zone-split';
import { useFormat } from '../../format';
import { Marked } from '../../parts/marked';

/** What the week adds up to, and how hard it is. */
export const WeekSummary = ({ week, logs, isCurrent }: WeekSummaryProps) => {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { planned, done } = weekFacts(week, logs);
  const isBegun = done.sessions > 0;
  const hasRace = week.sessions.some(({ kind }) => kind === 'race');

  return (
    <section
      className="week-summary card grid content-start gap-x-9 gap-y-3.5 p-4 lg:px-5 lg:py-4.5"
      aria-labelledby="summary"
    >
      <div className="week-sum">
        <div>
          <h2 id="summary" className="eyebrow">
            {isCurrent ? t('summary.thisWeek') : t('summary.week', { number: week.number })}
          </h2>
          <p className="mt-1.5 text-figure font-strong tracking-[-0.045em]">
            {format.distanceFigure(isBegun ? done.distance : week.volume)}{' '}
            <small className="text-body font-medium tracking-[-0.01em] text-ink2">
              {isBegun
                ? t('summary.of', { distance: format.distance(planned.distance) })
                : t(hasRace ? 'summary.unitAndRace' : 'summary.unit', { unit: format.units })}
            </small>
          </p>
        </div>
        <p className="eyebrow whitespace-nowrap">
          <Marked className="num text-ink">
            {t(isBegun ? 'summary.timePlanned' : 'summary.time', { time: format.duration(week.duration) })}
          </Marked>
          <br />
          {isBegun
            ? t('summary.sessionsDone', { done: done.sessions, count: planned.sessions })
            : t('summary.sessions', { count: planned.sessions })}
        </p>
      </div>
      <ZoneSplit times={week.zoneTimes} strides={strideTime(week.sessions)} hasRace={hasRace} />
    </section>
  );
};

type WeekSummaryProps = Readonly<{ week: PlanWeekReply; logs: PlanReply['logs']; isCurrent: boolean }>;
