import { useTranslation } from 'react-i18next';
import type { Device } from '../../shared/contract/notifications';
import { useFormat } from '../format';
import { Failure } from '../parts/failure';
import { here } from './subscription';
import { useSwitchOff } from './use-push';

/** The athlete's devices: when each was added, when it was last reached, and how to send it nothing more. */
export const DeviceList = ({ devices }: Readonly<{ devices: readonly Device[] }>) => {
  const { t } = useTranslation('notifications');
  const off = useSwitchOff();
  if (devices.length === 0) return null;

  return (
    <section
      aria-labelledby="devices"
      className="card grid grid-cols-[minmax(0,1fr)] gap-1 px-4 pt-4 pb-1.5 lg:px-5 lg:pt-5"
    >
      <h2 id="devices" className="text-section font-semibold">
        {t('devices.title')}
      </h2>
      <ul>
        {devices.map((device) => (
          <Row
            key={device.deviceId}
            device={device}
            onRemove={() => off.mutate(device.deviceId)}
            isBusy={off.isPending}
          />
        ))}
      </ul>
      {off.error && <Failure error={off.error} />}
    </section>
  );
};

type RowProps = Readonly<{ device: Device; onRemove: () => void; isBusy: boolean }>;

const Row = ({ device: { deviceId, label, addedAt, reachedAt }, onRemove, isBusy }: RowProps) => {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const isHere = here()?.deviceId === deviceId;

  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-line py-2.5 not-first:border-t">
      <span className="grid grid-cols-[minmax(0,1fr)]">
        <span className="wrap-anywhere font-semibold tracking-[-0.01em]">
          {isHere ? t('devices.thisOne', { name: label }) : label}
        </span>
        <span className="text-meta text-ink2">
          {reachedAt === null
            ? t('devices.added', { when: format.moment(addedAt) })
            : t('devices.reached', { when: format.moment(reachedAt) })}
        </span>
      </span>
      <button
        type="button"
        className="btn btn-quiet"
        aria-label={t('devices.removeNamed', { name: label })}
        disabled={isBusy}
        onClick={onRemove}
      >
        {t('devices.remove')}
      </button>
    </li>
  );
};
