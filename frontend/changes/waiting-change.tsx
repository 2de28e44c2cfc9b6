import { Link } from '@tanstack/react-router';
import { MessageCircleQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';

/** A change of whole weeks that waits for a yes or no; nothing where there is none. */
export const WaitingChange = ({ requests }: Pick<PlanReply, 'requests'>) => {
  const { t } = useTranslation('change');
  const waiting = requests.find(({ kind, status }) => kind === 'adaptation' && status === 'proposed');
  if (!waiting) return null;

  return (
    <section
      className="card mb-4.5 flex flex-wrap items-center gap-x-3 gap-y-2 border-ink px-4 py-3"
      aria-label={t('notice.title')}
    >
      <MessageCircleQuestion size={22} strokeWidth={1.75} aria-hidden="true" />
      <p className="min-w-0 grow basis-48">
        <b className="font-semibold">{t('notice.title')}</b> <span className="text-ink2">{t('notice.text')}</span>
      </p>
      <Link to="/changes/$changeId" params={{ changeId: waiting.requestId }} className="btn btn-secondary">
        {t('notice.link')}
      </Link>
    </section>
  );
};
