import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/failure';
import { useConnectStrava } from './use-connections';

/**
 * The way to Strava, to be asked there. In plain words: Strava's own button may be shown as it comes from Strava only,
 * and its mark not within a button of ours.
 */
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
        {t(again ? 'strava.again' : 'strava.connect')}
      </button>
    </>
  );
};
