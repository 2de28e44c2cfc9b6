import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EvidenceReply } from '../../shared/contract/fitness';
import type { ProgressReply } from '../../shared/contract/progress';
import { useFormat } from '../format';
import { Grounds } from './grounds';
import { useEvidenceWords } from './use-evidence-words';

/** What a prediction rests on: which runs, when, and how much each weighs. */
export const EvidenceCard = ({ progress: { evidence, models, restsOn } }: Readonly<{ progress: ProgressReply }>) => {
  const { t } = useTranslation('progress');

  return (
    <section className="card p-4 lg:p-5" aria-labelledby="evidence">
      <h2 id="evidence" className="text-section font-semibold">
        {t('evidence.title')}
      </h2>
      <EvidenceList evidence={evidence} />
      {models.length > 0 && (
        <p className="mt-2 text-meta text-pretty text-ink2">{t('evidence.models', { models: models.join('; ') })}</p>
      )}
      <Grounds grounds={restsOn} />
    </section>
  );
};

/** Results and efforts, each with its weight. */
export const EvidenceList = ({ evidence }: Readonly<{ evidence: readonly EvidenceReply[] }>) => {
  const { t } = useTranslation('progress');
  const words = useEvidenceWords();
  const format = useFormat();
  if (evidence.length === 0) return <p className="mt-1 text-pretty text-ink2">{t('evidence.none')}</p>;

  return (
    <ul className="mt-1">
      {evidence.map((shown) => (
        <li
          key={`${shown.date} ${shown.distance} ${shown.time}`}
          className="flex justify-between gap-3 border-line py-2 not-first:border-t"
        >
          <span className="grid min-w-0">
            {shown.activityId === null ? (
              <span className="font-medium">{words(shown)}</span>
            ) : (
              <Link
                to="/activity/$activityId"
                params={{ activityId: shown.activityId }}
                className="link inline-flex min-h-6 items-center"
              >
                {words(shown)}
              </Link>
            )}
            <span className="text-meta text-ink2">{format.dayOfYear(shown.date)}</span>
          </span>
          <span className="num whitespace-nowrap text-ink2">
            {format.percent(Math.round(shown.weight * 100) / 100)}
            <span className="sr-only"> {t('evidence.weight')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
