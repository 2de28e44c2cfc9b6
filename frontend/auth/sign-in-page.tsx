import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';
import { QuietFrame } from '../shell/quiet-frame';
import { isExampleOver, signIn } from './session';

const route = getRouteApi('/open/auth/sign-in');

/** Asks somebody to sign in who came by an address that is not public, and keeps that address. */
export const SignInPage = () => {
  const { t } = useTranslation('auth');
  const { returnTo = '/' } = route.useSearch();
  const leave = useMutation({ mutationFn: () => signIn(returnTo) });
  if (isExampleOver()) return <ExampleOver />;
  return (
    <QuietFrame>
      <div className="mx-auto grid max-w-112 gap-3 py-14">
        <PageHeading title={t('signIn.title')} />
        <p className="text-ink2">{t('signIn.text')}</p>
        <button
          type="button"
          className="btn btn-primary mt-3"
          disabled={leave.isPending}
          onClick={() => leave.mutate()}
        >
          {t('signIn.button')}
        </button>
        <Link to="/" className="btn btn-secondary">
          {t('signIn.back')}
        </Link>
        {leave.error && <Failure error={leave.error} />}
      </div>
    </QuietFrame>
  );
};

/** An example ends by itself, and nobody can sign in as it again. */
const ExampleOver = () => {
  const { t } = useTranslation('auth');
  return (
    <QuietFrame>
      <div className="mx-auto grid max-w-112 gap-3 py-14">
        <PageHeading title={t('exampleOver.title')} />
        <p className="text-ink2">{t('exampleOver.text')}</p>
        <Link to="/" className="btn btn-primary mt-3">
          {t('exampleOver.again')}
        </Link>
      </div>
    </QuietFrame>
  );
};
