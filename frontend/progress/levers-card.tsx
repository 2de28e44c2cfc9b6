import { useTranslation } from 'react-i18next';
import type { ProgressReply } from '../../shared/contract/progress';
import { useFormat } from '../format';

type Lever = ProgressReply['levers'][number];

/** What would narrow the range, and to what. */
export const LeversCard = ({ progress: { levers, missing } }: Readonly<{ progress: ProgressReply }>) => {
  const { t } = useTranslation('progress');
  if (levers.length === 0 && missing.length === 0) return null;

  return (
    <section className="card p-4 lg:p-5" aria-labelledby="levers">
      <h2 id="levers" className="text-section font-semibold">
        {t('levers.title')}
      </h2>
      <ul className="mt-1">
        {levers.map((lever) => (
          <LeverRow key={`${lever.kind} ${lever.distance}`} lever={lever} />
        ))}
        {missing.map((gap) => (
          <li key={gap} className="border-line py-2 text-pretty not-first:border-t">
            {t(`missing.${gap}`)}
          </li>
        ))}
      </ul>
    </section>
  );
};

const LeverRow = ({ lever: { kind, count, distance, band } }: Readonly<{ lever: Lever }>) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const range = t('range', { fastest: format.clock(band.fastest), slowest: format.clock(band.slowest) });
  const lengthOf = kind === 'race' ? format.racedLength : format.about;
  const length = distance === null ? '' : lengthOf(distance);

  return (
    <li className="border-line py-2 not-first:border-t">
      <p className="font-medium text-pretty">{t(`levers.${kind}`, { count, distance: length })}</p>
      <p className="num text-meta text-ink2">{t('levers.then', { range })}</p>
    </li>
  );
};
