import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../parts/page-heading';
import { QuietFrame } from '../shell/quiet-frame';
import { completeSignIn } from './session';

/** The way back from the sign-in pages. The code in the address is good for one use. */
export const CallbackPage = () => {
  const { t } = useTranslation('auth');
  const router = useRouter();
  const done = useQuery({
    queryKey: ['completeSignIn'],
    queryFn: completeSignIn,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

  useEffect(() => {
    if (done.data) router.history.replace(done.data);
  }, [done.data, router]);

  return (
    <QuietFrame>
      <div className="mx-auto grid max-w-112 gap-3 py-14">
        <PageHeading title={done.isError ? t('callback.failed') : t('callback.title')} />
        {done.isError && (
          <>
            <p className="text-ink2">{t('callback.failedText')}</p>
            <Link to="/" className="btn btn-primary mt-3">
              {t('callback.again')}
            </Link>
          </>
        )}
      </div>
    </QuietFrame>
  );
};
