import type { StrengthRecord } from '../../contract/stored/strength';
import type { StrengthReply } from '../../contract/strength';

/** After this long, what is being written is given up and may be asked for again. */
const patienceMs = 10 * 60_000;

/** How far the latest asking has come at this moment. */
export const strengthStatus = (record: StrengthRecord | null, now: Date): StrengthReply['status'] => {
  if (record === null) return 'none';
  const { status, at } = record.asked;
  if (status === 'kept') return 'ready';
  return status === 'writing' && now.getTime() < Date.parse(at) + patienceMs ? 'writing' : 'failed';
};
