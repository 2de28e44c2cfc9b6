import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FitnessReply } from '../../shared/contract/fitness';
import { mondayOf } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { useIsWide } from '../parts/use-is-wide';
import { BestEfforts } from './best-efforts';
import { Grounds } from './grounds';
import { VolumeChart } from './volume-chart';
import { type By, easyShare, weeksShown } from './volume-geometry';

const ways = ['time', 'distance'] as const;

/** What was run week by week, how hard it was, and what is planned. */
export const VolumeTab = ({ fitness }: Readonly<{ fitness: FitnessReply }>) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const isWide = useIsWide();
  const [by, setBy] = useState<By>('time');
  const thisMonday = mondayOf(fitness.today);
  const weeks = weeksShown(fitness.weeks, thisMonday, isWide);
  const lately = fitness.weeks.filter(({ monday }) => monday < thisMonday).slice(-4);
  const share = easyShare(lately);
  const grounds = [...new Set(fitness.weeks.flatMap(({ done }) => done?.restsOn ?? []))];

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4.5">
      <section className="card p-4 lg:p-5" aria-labelledby="volume">
        <header className="mb-3 flex flex-wrap items-start justify-between gap-3">
          <div>
            <h2 id="volume" className="text-section font-semibold">
              {t('volume.title')}
            </h2>
            <p className="max-w-text text-pretty text-ink2">
              {share === null
                ? t('volume.none')
                : t(share >= 0.75 ? 'volume.easy' : 'volume.busier', {
                    share: format.percent(Math.round(share * 100) / 100),
                  })}
            </p>
          </div>
          {weeks.length > 0 && (
            <fieldset className="flex flex-wrap gap-1.5 print:hidden">
              <legend className="sr-only">{t('volume.by')}</legend>
              {ways.map((way) => (
                <label key={way} className="tile tile-strong min-h-10 px-3.5 py-2">
                  <input type="radio" name="by" value={way} checked={way === by} onChange={() => setBy(way)} />
                  <span className="text-meta font-semibold">{t(`volume.ways.${way}`)}</span>
                </label>
              ))}
            </fieldset>
          )}
        </header>
        {weeks.length > 0 && <VolumeChart weeks={weeks} by={by} thisMonday={thisMonday} />}
        <Grounds grounds={grounds} />
      </section>
      {fitness.bestEfforts.length > 0 && <BestEfforts efforts={fitness.bestEfforts} />}
    </div>
  );
};
