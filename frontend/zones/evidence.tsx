import { useTranslation } from 'react-i18next';
import type { Fitness, Evidence as Shown } from '../../shared/domain/fitness/fitness';
import type { Format } from '../format';
import { useLengthName } from '../progress/use-length-name';

/** The results that an estimate rests on, strongest first. */
export const Evidence = ({ fitness, format }: Readonly<{ fitness: Fitness; format: Format }>) => {
  const { t } = useTranslation('zones');
  if (fitness.evidence.length === 0) return <p className="max-w-text text-pretty text-ink2">{t('evidence.none')}</p>;

  return (
    <div>
      <h3 className="font-semibold tracking-[-0.01em]">{t('evidence.title')}</h3>
      <ul className="mt-1 grid gap-1 text-ink2">
        {fitness.evidence.map((result) => (
          <li key={`${result.date} ${result.distance} ${result.time}`}>
            <ResultLine result={result} format={format} />
          </li>
        ))}
      </ul>
    </div>
  );
};

const ResultLine = ({ result, format }: Readonly<{ result: Shown; format: Format }>) => {
  const { t } = useTranslation('zones');
  const nameOf = useLengthName();
  const { kind, distance, time, date } = result;

  return t(`evidence.${kind}`, { length: nameOf(distance), time: format.clock(time), day: format.dayOfYear(date) });
};
