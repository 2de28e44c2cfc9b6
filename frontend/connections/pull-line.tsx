import { useTranslation } from 'react-i18next';
import type { PullProgress } from '../../shared/contract/connection';
import { isoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { ProgressBar } from '../parts/progress-bar';

/** How far the fetching of runs has come. */
export const PullLine = ({ pull, of }: Readonly<{ pull: PullProgress; of: 'strava' | 'intervals' }>) => {
  const { t } = useTranslation('connections');
  const format = useFormat();
  const { status, found, kept, withheld, from, to, resumesAt, problem } = pull;
  const counts = { found: format.number(found, 0), kept: format.number(kept, 0) };

  return (
    <div className="grid max-w-text gap-1.5 text-pretty" role="status">
      {status === 'running' && <ProgressBar label={t(`pull.label.${of}`)} share={null} />}
      {status === 'running' && <p className="text-ink2">{t('pull.running', counts)}</p>}
      {status === 'waiting' && (
        <p className="text-ink2">
          {resumesAt === null
            ? t('pull.waiting', counts)
            : t('pull.waitingUntil', { ...counts, when: format.moment(resumesAt) })}
        </p>
      )}
      {status === 'done' && (
        <p className="text-ink2">
          {t('pull.done', { ...counts, from: format.dayOfYear(isoDate(from)), to: format.dayOfYear(isoDate(to)) })}
        </p>
      )}
      {status === 'failed' && <p>{problem ?? t('pull.failed')}</p>}
      {withheld > 0 && (
        <p className="text-ink2">{t('pull.withheld', { count: withheld, amount: format.number(withheld, 0) })}</p>
      )}
    </div>
  );
};
