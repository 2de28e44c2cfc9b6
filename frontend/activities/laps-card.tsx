import { useTranslation } from 'react-i18next';
import type { ActivityReply } from '../../shared/contract/activity';
import { useFormat } from '../format';
import { TableCard } from '../parts/table-card';
import { useLengthName } from '../progress/use-length-name';
import { paceOf } from './activity-facts';

/** The laps the watch pressed or the athlete did. */
export const LapsCard = ({ laps }: Pick<ActivityReply, 'laps'>) => {
  const { t } = useTranslation('activity');
  const format = useFormat();
  const hasBeats = laps.some(({ averageHeartRate }) => averageHeartRate !== null);
  const columns = ['lap', 'distance', 'time', 'pace', ...(hasBeats ? (['heartRate'] as const) : [])] as const;
  const rows = laps.map((lap, place) => ({ lap, number: place + 1, pace: paceOf({ ...lap, moving: lap.time }) }));

  return (
    <TableCard id="laps" title={t('laps.title')} columns={columns.map((column) => t(`laps.${column}`))}>
      {rows.map(({ lap, number, pace }) => (
        <tr key={number} className="num border-t border-line">
          <th scope="row" className="py-1.5 pr-3 font-medium text-ink2">
            {format.number(number, 0)}
          </th>
          <td className="py-1.5 pr-3">{format.length(lap.distance)}</td>
          <td className="py-1.5 pr-3">{format.clock(lap.time)}</td>
          <td className="py-1.5 pr-3 whitespace-nowrap">{pace === null ? '–' : format.pace(pace)}</td>
          {hasBeats && (
            <td className="py-1.5 font-normal">
              {lap.averageHeartRate === null ? '–' : format.number(lap.averageHeartRate, 0)}
            </td>
          )}
        </tr>
      ))}
    </TableCard>
  );
};

/** The fastest stretches within the run, at lengths that are raced or tested. */
export const EffortsCard = ({ bestEfforts }: Pick<ActivityReply, 'bestEfforts'>) => {
  const { t } = useTranslation('activity');
  const format = useFormat();
  const nameOf = useLengthName();

  return (
    <section className="card p-4 lg:p-5" aria-labelledby="efforts">
      <h2 id="efforts" className="text-section font-semibold">
        {t('efforts.title')}
      </h2>
      <dl className="mt-1">
        {bestEfforts.map(({ distance, time }) => (
          <div key={distance} className="flex justify-between gap-3 border-line py-1.5 not-first:border-t">
            <dt className="text-ink2">{nameOf(distance)}</dt>
            <dd className="num">{format.clock(time)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
