import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountEmail, isExample } from '../auth/session';

/** The address an athlete signs in with. */
export const EmailCard = () => {
  const { t } = useTranslation('settings');
  const { data, isPending } = useQuery({
    queryKey: ['accountEmail'],
    queryFn: accountEmail,
    enabled: !isExample(),
    staleTime: Number.POSITIVE_INFINITY,
  });

  return (
    <section className="card grid gap-1 p-4 lg:p-5" aria-labelledby="account">
      <h2 id="account" className="text-section font-semibold">
        {t('profile.account')}
      </h2>
      {isExample() && <p className="text-ink2">{t('profile.example')}</p>}
      {!isExample() && isPending && <div className="bone late h-12 max-w-80" />}
      {!isExample() && !isPending && (
        <dl>
          <dt className="text-meta text-ink2">{t('profile.email')}</dt>
          <dd className="font-medium">{data ?? t('profile.emailUnknown')}</dd>
        </dl>
      )}
      {!isExample() && data && <p className="max-w-text text-meta text-pretty text-ink2">{t('profile.emailNote')}</p>}
    </section>
  );
};
