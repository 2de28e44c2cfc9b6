import { Link } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { faultsIn } from '../faults';
import { useIntake } from '../intake-context';
import { questions } from '../steps';
import { answerLines } from './answer-lines';

/** Every answer with a way to change it. */
export const Answers = () => {
  const { t } = useTranslation('intake');
  const { draft, today, format } = useIntake();
  return (
    <section aria-label={t('review.answers')} className="card">
      <dl>
        {questions.map((step) => (
          <div
            key={step}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 border-line px-4 py-3.5 not-first:border-t sm:grid sm:grid-cols-[6.5rem_minmax(0,1fr)_auto] lg:px-5"
          >
            <dt className="font-semibold tracking-[-0.01em]">{t(`steps.${step}.short`)}</dt>
            <dd className="order-1 w-full text-ink2 sm:order-none">
              {answerLines(step, { draft, format, t }).map((line) => (
                <span key={line} className="block first-letter:uppercase">
                  {line}
                </span>
              ))}
              {faultsIn(step, draft, today).length > 0 && (
                <span className="flex items-center gap-1.5 font-medium text-bad">
                  <CircleAlert size={16} strokeWidth={2} aria-hidden="true" />
                  {t('review.missing')}
                </span>
              )}
            </dd>
            <dd>
              <Link
                to="/welcome/$step"
                params={{ step }}
                className="link inline-flex min-h-6 items-center"
                aria-label={t('review.editLabel', { part: t(`steps.${step}.short`) })}
              >
                {t('review.edit')}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
