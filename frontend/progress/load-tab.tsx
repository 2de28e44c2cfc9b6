import { useTranslation } from 'react-i18next';
import type { FitnessReply } from '../../shared/contract/fitness';
import { useFormat } from '../format';
import { useIsWide } from '../parts/use-is-wide';
import { Grounds } from './grounds';
import { LoadChart } from './load-chart';
import { daysShown } from './load-geometry';
import { formWord } from './load-words';

/** What training adds up to: the load the body is used to, what the last week cost, and the balance of both. */
export const LoadTab = ({ fitness }: Readonly<{ fitness: FitnessReply }>) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const isWide = useIsWide();
  const { days: all, startsFrom, restsOn } = fitness.load;
  const days = daysShown(all, isWide);
  const today = all.filter(({ planned }) => !planned).at(-1);
  if (today === undefined || days.length < 2)
    return (
      <section className="card grid gap-1.5 border-dashed bg-transparent p-4 lg:p-5">
        <h2 className="text-section font-semibold">{t('load.none.title')}</h2>
        <p className="max-w-text text-balance text-ink2">{t('load.none.text')}</p>
      </section>
    );

  return (
    <section className="card p-4 lg:p-5" aria-labelledby="load">
      <h2 id="load" className="text-section font-semibold">
        {t('load.title')}
      </h2>
      <p className="mt-1 max-w-text text-row text-pretty">
        {t(`load.statement.${formWord(today)}`, {
          fitness: format.number(today.fitness, 0),
          fatigue: format.number(today.fatigue, 0),
        })}
      </p>
      <p className="mt-1 mb-4 max-w-text text-meta text-pretty text-ink2">{t('load.about')}</p>
      <LoadChart days={days} events={fitness.load.events} today={fitness.today} />
      <p className="mt-2 text-meta text-ink2">{t(`load.startsFrom.${startsFrom}`)}</p>
      <Grounds grounds={restsOn} />
    </section>
  );
};
