import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../../shared/contract/assessment';
import { useFormat } from '../../format';
import { said } from '../../i18n/book';
import { Said } from '../../i18n/said';

type Demands = Assessment['demands'];

/** What has to happen for a goal: what the training is built around, and how much of it. */
export const DemandsCard = ({ demands, title }: Readonly<{ demands: Demands; title: string }>) => {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const { emphasis, volume, intensity, longRun, keySessions, matters, peakWeek, longestRun } = demands;
  const peak = { low: format.distance(peakWeek.low), high: format.distance(peakWeek.high) };
  const rows = [
    [t('demands.volume'), volume, peakWeek.high > 0 ? t('demands.peakWeek', peak) : ''],
    [
      t('demands.longRun'),
      longRun,
      longestRun > 0 ? t('demands.longest', { distance: format.distance(longestRun) }) : '',
    ],
    [t('demands.intensity'), intensity.sentence, t('demands.hard', { count: intensity.hardSessions })],
    [t('demands.sessions'), format.list(keySessions.map(said)), ''],
    [t('demands.matters'), format.list(matters.map(said)), ''],
  ] as const;

  return (
    <section aria-labelledby="demands" className="card p-4 lg:p-5">
      <h2 id="demands" className="text-section font-semibold">
        {title}
      </h2>
      <p className="mt-1 max-w-text text-pretty">
        <Said>{emphasis}</Said>
      </p>
      <dl className="mt-2">
        {rows.map(([name, text, figure]) => (
          <div
            key={name}
            className="grid gap-x-4 border-line py-2.5 not-first:border-t sm:grid-cols-[9rem_minmax(0,1fr)]"
          >
            <dt className="font-semibold">{name}</dt>
            <dd className="max-w-text text-pretty text-ink2 first-letter:uppercase">
              <Said>{text}</Said> <span className="text-ink">{figure}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
