import { useTranslation } from 'react-i18next';
import type { Session } from '../../shared/domain/session/session';
import { mainSet } from '../../shared/domain/session/session-facts';
import { useFormat } from '../format';
import { type PacingMark, pacingMarks } from './pacing-marks';

/** A race's pace as windows at the marks of the course. */
export const PacingCard = ({ session }: Readonly<{ session: Session }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const race = mainSet(session)?.work;
  if (!race?.pace) return null;

  return (
    <section className="card p-4 lg:p-5" aria-labelledby="pacing">
      <h2 id="pacing" className="text-section font-semibold">
        {t('pacing.title')}
      </h2>
      <p className="mt-1 max-w-text text-pretty text-ink2">{t('pacing.text')}</p>
      <table className="mt-3 w-full border-collapse text-left [&>tbody>tr:last-child>*]:pb-0">
        <thead className="text-meta text-ink2">
          <tr>
            <th scope="col" className="py-1.5 font-medium">
              {t('pacing.mark')}
            </th>
            <th scope="col" className="py-1.5 text-right font-medium">
              {t('pacing.window')}
            </th>
          </tr>
        </thead>
        <tbody>
          {pacingMarks(race.metres, race.pace, format.units).map((mark) => (
            <MarkRow key={mark.at} mark={mark} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const MarkRow = ({ mark }: Readonly<{ mark: PacingMark }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const times = { fastest: format.clock(mark.fastest), slowest: format.clock(mark.slowest) };

  return (
    <tr className={`border-t border-line ${mark.isFinish ? 'font-semibold' : ''}`}>
      <th scope="row" className="num py-1.75 font-medium">
        {mark.isFinish ? t('pacing.finish') : format.length(mark.at)}
      </th>
      <td className="num py-1.75 text-right">
        <span aria-hidden="true">{t('pacing.range', times)}</span>
        <span className="sr-only">{t('pacing.spokenRange', times)}</span>
      </td>
    </tr>
  );
};
