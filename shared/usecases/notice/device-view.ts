import type { Device } from '../../contract/notifications';
import type { DeviceRecord } from '../../contract/stored/device';

/** A device as its athlete sees it: without what one needs to send to it. */
export const deviceView = ({ deviceId, label, endpoint, addedAt, reachedAt }: DeviceRecord): Device => ({
  deviceId,
  label,
  service: new URL(endpoint).host,
  addedAt,
  reachedAt,
});
