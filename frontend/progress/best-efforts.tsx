import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FitnessReply } from '../../shared/contract/fitness';
import { useFormat } from '../format';
import { TableCard } from '../parts/table-card';
import { useLengthName } from './use-length-name';

const periods = ['recent', 'ever'] as const;

/** The fastest stretches of all runs, of late and ever. */
export const BestEfforts = ({ efforts }: Readonly<{ efforts: FitnessReply['bestEfforts'] }>) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const lengths = [...new Set(efforts.map(({ distance }) => distance))].sort((one, other) => one - other);
  const nameOf = useLengthName();

  return (
    <TableCard
      id="efforts"
      title={t('efforts.title')}
      columns={(['distance', ...periods] as const).map((column) => t(`efforts.${column}`))}
      className="max-w-144"
    >
      {lengths.map((length) => (
        <tr key={length} className="border-t border-line">
          <th scope="row" className="py-1.75 pr-3 font-medium">
            {nameOf(length)}
          </th>
          {periods.map((period) => {
            // The best of late is the best ever unless an older one is told beside it.
            const ofLength = efforts.filter(({ distance }) => distance === length);
            const best = ofLength.find((it) => it.period === period) ?? (period === 'ever' ? ofLength[0] : undefined);
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
    </TableCard>
  );
};
