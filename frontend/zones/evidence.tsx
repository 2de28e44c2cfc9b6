import { useTranslation } from 'react-i18next';
import type { Fitness, Evidence as Shown } from '../../shared/domain/fitness/fitness';
import { raceDistances } from '../../shared/domain/goal/goal';
import { raceMetres } from '../../shared/domain/goal/race-metres';
import type { Format } from '../format';

/** The results that an estimate rests on, strongest first. */
export const Evidence = ({ fitness, format }: Readonly<{ fitness: Fitness; format: Format }>) => {
  const { t } = useTranslation('zones');
  if (fitness.evidence.length === 0) return <p className="max-w-[58ch] text-pretty text-ink2">{t('evidence.none')}</p>;

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
  const { t } = useTranslation(['zones', 'intake']);
  const { kind, distance, time, date } = result;
  const race = raceDistances.find((name) => Math.round(raceMetres[name]) === distance);
  const length = race ? t(`intake:distances.${race}`) : format.length(distance);

  return t(`evidence.${kind}`, { length, time: format.clock(time), day: format.dayOfYear(date) });
};
