import { useTranslation } from 'react-i18next';
import type { ProgressReply } from '../../shared/contract/progress';
import { useFormat } from '../format';
import { TableCard } from '../parts/table-card';

/** What we said before races, beside what came of it. */
export const RecordCard = ({ record }: Pick<ProgressReply, 'record'>) => {
  const { t } = useTranslation(['progress', 'plan']);
  const format = useFormat();
  if (record.length === 0) return null;
  const inside = record.filter(({ verdict }) => verdict === 'inside').length;

  return (
    <TableCard
      id="record"
      title={t('record.title')}
      lead={<p className="text-ink2">{t('record.sum', { inside, count: record.length })}</p>}
      columns={(['race', 'said', 'range', 'result'] as const).map((column) => t(`record.${column}`))}
    >
      {record.map(({ race, predictedOn, band, result, verdict }) => (
        <tr key={`${race.date} ${predictedOn}`} className="border-t border-line">
          <th scope="row" className="py-1.75 pr-3 font-medium">
            {t(`plan:race.distances.${race.distance}`)}
            <span className="block text-caption font-normal text-ink2">{format.shortDay(race.date)}</span>
          </th>
          <td className="py-1.75 pr-3 whitespace-nowrap">{format.dayAndShortMonth(predictedOn)}</td>
          <td className="num py-1.75 pr-3 whitespace-nowrap">
            {t('range', { fastest: format.clock(band.fastest), slowest: format.clock(band.slowest) })}
          </td>
          <td className="num py-1.75">
            {format.clock(result.time)}
            <span className="block text-caption font-normal text-ink2">{t(`record.verdicts.${verdict}`)}</span>
          </td>
        </tr>
      ))}
    </TableCard>
  );
};
