import { useTranslation } from 'react-i18next';
import type { SessionLog } from '../../shared/domain/log/session-log';
import type { Session } from '../../shared/domain/session/session';
import { seconds, secondsPerKm } from '../../shared/domain/units/quantity';
import { useFormat } from '../format';

/** What was planned beside what was told, where it was; and how it felt. */
export const Told = ({ session, log }: Readonly<{ session: Session; log: SessionLog }>) => {
  const { t } = useTranslation('log');
  const format = useFormat();
  const { actual } = log;
  const rows = [
    session.distance > 0 && {
      name: t('distance'),
      planned: format.distance(session.distance),
      told: actual && format.about(actual.distance),
    },
    {
      name: t('time'),
      // As on a watch, like what stands beside it; planned is to the minute.
      planned: format.clock(seconds(Math.round(session.duration / 60) * 60)),
      told: actual && format.clock(actual.duration),
    },
  ].filter((row) => row !== false);

  return (
    <>
      {log.outcome !== 'skipped' && actual && (
        <table className="w-full max-w-112 border-collapse text-left">
          <caption className="sr-only">{t('table')}</caption>
          <thead className="text-meta text-ink2">
            <tr>
              <th scope="col" className="py-1.5 font-medium">
                <span className="sr-only">{t('measure')}</span>
              </th>
              <th scope="col" className="py-1.5 font-medium">
                {t('planned')}
              </th>
              <th scope="col" className="py-1.5 font-medium">
                {t('told')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, planned, told }) => (
              <tr key={name} className="border-t border-line">
                <th scope="row" className="py-1.75 font-medium">
                  {name}
                </th>
                <td className="num py-1.75">{planned}</td>
                <td className="num py-1.75">{told}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Feelings log={log} />
      {log.note !== '' && <p className="max-w-text text-pretty whitespace-pre-line text-ink2">“{log.note}”</p>}
    </>
  );
};

const Feelings = ({ log: { effort, pain, actual } }: Readonly<{ log: SessionLog }>) => {
  const { t } = useTranslation('log');
  const format = useFormat();
  const pace =
    actual && actual.distance > 0 ? format.pace(secondsPerKm(actual.duration / (actual.distance / 1000))) : null;
  const words = [
    pace && t('paceTold', { pace }),
    effort !== null && t('effortTold', { score: effort, words: t(`efforts.${effort as 1}`) }),
    pain !== null && t('painTold', { score: pain, words: t(`pains.${pain as 0}`) }),
  ].filter(Boolean);

  return words.length === 0 ? null : <p>{words.join(' · ')}</p>;
};
