import { BellRing } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/failure';
import { InstallSteps } from './install-steps';
import { here, type PushState } from './subscription';
import { TestButton } from './test-button';
import { useSwitchOff, useSwitchOn } from './use-push';

type Props = Readonly<{
  /** Null where this installation sends no notifications. */
  publicKey: string | null;
  state: PushState;
}>;

/** Notifications in this browser: what is so, and what can be done about it. */
export const ThisDevice = ({ publicKey, state }: Props) => {
  const { t } = useTranslation('notifications');
  const shown = publicKey === null ? 'notOffered' : state;

  return (
    <section
      aria-labelledby="here"
      className="card grid grid-cols-[minmax(0,1fr)] justify-items-start gap-3 p-4 lg:p-5"
    >
      <div className="flex w-full items-center justify-between gap-3">
        <h2 id="here" className="text-section font-semibold">
          {t('here.title')}
        </h2>
        {shown === 'on' && <span className="chip chip-plain">{t('here.isOn')}</span>}
      </div>
      <p className="max-w-text text-pretty text-ink2">{t(`here.${shown}`)}</p>
      {shown === 'install-first' && <InstallSteps />}
      {publicKey !== null && state === 'off' && <SwitchOn publicKey={publicKey} />}
      {shown === 'on' && <SwitchOff />}
    </section>
  );
};

/** The browser's question follows this press, and only this. */
export const SwitchOn = ({ publicKey }: Readonly<{ publicKey: string }>) => {
  const { t } = useTranslation('notifications');
  const on = useSwitchOn(publicKey);

  return (
    <>
      <button type="button" className="btn btn-primary" disabled={on.isPending} onClick={() => on.mutate()}>
        <BellRing size={18} strokeWidth={1.75} aria-hidden="true" />
        {t(on.isPending ? 'here.switchingOn' : 'here.switchOn')}
      </button>
      {on.data === null && <p role="status">{t('here.notAllowed')}</p>}
      {on.error &&
        (on.error instanceof DOMException ? <p role="alert">{t('here.noService')}</p> : <Failure error={on.error} />)}
    </>
  );
};

const SwitchOff = () => {
  const { t } = useTranslation('notifications');
  const off = useSwitchOff();
  const deviceId = here()?.deviceId;
  if (deviceId === undefined) return null;

  return (
    <>
      <div className="flex flex-wrap gap-x-4.5 gap-y-1">
        <TestButton />
        <button type="button" className="btn btn-quiet" disabled={off.isPending} onClick={() => off.mutate(deviceId)}>
          {t('here.switchOff')}
        </button>
      </div>
      {off.error && <Failure error={off.error} />}
    </>
  );
};
