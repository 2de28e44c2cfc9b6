import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProgressReply } from '../../shared/contract/progress';
import { useFormat } from '../format';

/** Times that would suit the forecast better than the one wished for; nothing while the goal fits. */
export const GoalAdjustments = ({ progress: { adjustments } }: Readonly<{ progress: ProgressReply }>) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const [first] = adjustments;
  if (first === undefined) return null;

  return (
    <section className="card grid justify-items-start gap-1.5 p-4 lg:p-5" aria-labelledby="adjustments">
      <h2 id="adjustments" className="text-section font-semibold">
        {t(`adjustments.${first.direction}`)}
      </h2>
      <p className="max-w-text text-pretty text-ink2">{t('adjustments.text')}</p>
      <ul className="mt-1 flex flex-wrap gap-2">
        {adjustments.map(({ aim, label }) => (
          <li key={aim.kind === 'time' ? aim.time : 'finish'} className="chip chip-plain min-h-8 text-meta">
            <span className="num">{aim.kind === 'time' ? format.clock(aim.time) : t('adjustments.finish')}</span>
            <span className="text-ink2">{t(`labels.${label}`)}</span>
          </li>
        ))}
      </ul>
      <Link to="/goals" className="link inline-flex min-h-6 items-center">
        {t('adjustments.link')}
      </Link>
    </section>
  );
};
