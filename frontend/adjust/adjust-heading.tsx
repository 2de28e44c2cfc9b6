import { useTranslation } from 'react-i18next';
import type { SessionReply } from '../../shared/contract/plan';
import { useFormat } from '../format';
import { PageHeading } from '../parts/page-heading';
import { raceName, sessionTitle } from '../session/session-title';

/** What this page is about, and which session it concerns. */
export const AdjustHeading = ({ title, reply }: Readonly<{ title: string; reply: SessionReply }>) => {
  const { t } = useTranslation('adjust');
  const { t: say } = useTranslation('session');
  const format = useFormat();
  const { session, goal } = reply;

  return (
    <header>
      <PageHeading title={title} />
      <p className="mt-2 text-pretty text-ink2">
        {t('for', {
          title: raceName(session, goal) ?? sessionTitle(session, format, say),
          day: format.day(session.date),
        })}
      </p>
    </header>
  );
};
