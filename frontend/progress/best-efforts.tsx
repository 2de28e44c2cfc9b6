import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FitnessReply } from '../../shared/contract/fitness';
import { useFormat } from '../format';
import { useLengthName } from '../goal/use-length-name';
import { Scrolled } from '../parts/scrolled';

const periods = ['recent', 'ever'] as const;

/** The fastest stretches of all runs, of late and ever. */
export const BestEfforts = ({ efforts }: Readonly<{ efforts: FitnessReply['bestEfforts'] }>) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const lengths = [...new Set(efforts.map(({ distance }) => distance))].sort((one, other) => one - other);
  const nameOf = useLengthName();

  return (
    <section className="card p-4 lg:p-5" aria-labelledby="efforts">
      <h2 id="efforts" className="text-section font-semibold">
        {t('efforts.title')}
      </h2>
      <Scrolled className="mt-1">
        <table className="w-full max-w-xl border-collapse text-left">
          <caption className="sr-only">{t('efforts.title')}</caption>
          <thead className="text-meta text-ink2">
            <tr>
              <th scope="col" className="py-1.5 pr-3 font-medium">
                {t('efforts.distance')}
              </th>
              {periods.map((period) => (
                <th key={period} scope="col" className="py-1.5 pr-3 font-medium">
                  {t(`efforts.${period}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lengths.map((length) => (
              <tr key={length} className="border-t border-line">
                <th scope="row" className="py-1.75 pr-3 font-medium">
                  {nameOf(length)}
                </th>
                {periods.map((period) => {
                  // The best of late is the best ever unless an older one is told beside it.
                  const ofLength = efforts.filter(({ distance }) => distance === length);
                  const best =
                    ofLength.find((it) => it.period === period) ?? (period === 'ever' ? ofLength[0] : undefined);
                  return (
                    <td key={period} className="num py-1.75 pr-3">
                      {best ? (
                        <Link
                          to="/activity/$activityId"
                          params={{ activityId: best.activityId }}
                          className="link inline-flex min-h-6 items-center"
                        >
                          {format.clock(best.time)}
                        </Link>
                      ) : (
                        '–'
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </section>
  );
};
