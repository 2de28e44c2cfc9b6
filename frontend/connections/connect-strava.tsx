import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/failure';
import { useConnectStrava } from './use-connections';

/** The way to Strava, to be asked there. */
export const ConnectStrava = ({ again = false }: Readonly<{ again?: boolean }>) => {
  const { t } = useTranslation('connections');
  const connect = useConnectStrava();

  return (
    <>
      {connect.error && <Failure error={connect.error} />}
      <button
        type="button"
        className="btn btn-primary justify-self-start"
        disabled={connect.isPending || connect.isSuccess}
        onClick={() => connect.mutate()}
      >
        <StravaMark />
        {t(again ? 'strava.again' : 'strava.connect')}
      </button>
    </>
  );
};

const StravaMark = () => (
  <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="currentColor">
    <path d="M15.387 17.944l-2.089-4.116h-3.065L15.387 24l5.15-10.172h-3.066m-7.008-5.599l2.836 5.598h4.172L10.463 0l-7 13.828h4.169" />
  </svg>
);
