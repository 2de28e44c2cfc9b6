import { useTranslation } from 'react-i18next';
import { problemIn } from '../api-client';
import { Summary } from './summary';

/** Says what failed, whether anything is lost, and offers another try, unless it is that there is no such thing. */
export const Failure = ({ error, onRetry }: Readonly<{ error: unknown; onRetry?: () => void }>) => {
  const { t } = useTranslation();
  const problem = problemIn(error);
  return (
    <section role="alert" className="card grid max-w-column justify-items-start gap-2 p-5">
      <h2 className="text-section font-semibold">{problem?.title ?? t('error.title')}</h2>
      <p className="max-w-text text-ink2">{problem?.detail ?? t(`error.${wordsFor(error)}`)}</p>
      {problem?.requestId && (
        <details className="group text-meta text-ink2">
          <Summary>{t('error.details')}</Summary>
          {t('error.requestId', { id: problem.requestId })}
        </details>
      )}
      {onRetry && problem?.status !== 404 && (
        <button type="button" className="btn btn-secondary mt-2" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </section>
  );
};

/** Faults that only this device knows, in words. */
const wordsFor = (error: unknown): 'full' | 'notKept' | 'offline' => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'OutboxFull') return 'full';
  return name === 'NothingKept' ? 'notKept' : 'offline';
};
