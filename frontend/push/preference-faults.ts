import type { NotificationPreferences } from '../../shared/contract/notification-preferences';
import { isWithin } from '../../shared/domain/notice/quiet-hours';

type Field = 'morningAt' | 'quiet-from' | 'quiet-to';
type Fault = 'noTime' | 'sameTime' | 'morningInQuiet';

const isTime = (text: string): boolean => /^\d{2}:\d{2}$/.test(text);

/** What of the answers cannot be, by the field where it is mended, in the order of the page. */
export const faultsOf = ({
  channels,
  quietHours,
  morningAt,
}: NotificationPreferences): Readonly<Partial<Record<Field, Fault>>> => {
  const isTold = channels.morningSession !== 'off';
  const isQuiet = quietHours !== null && isTime(quietHours.from) && isTime(quietHours.to);
  const isDisturbed = channels.morningSession === 'push' && isQuiet && isWithin(quietHours, morningAt);
  return {
    ...(isTold && isDisturbed && { morningAt: 'morningInQuiet' }),
    ...(isTold && !isTime(morningAt) && { morningAt: 'noTime' }),
    ...(quietHours && !isTime(quietHours.from) && { 'quiet-from': 'noTime' }),
    ...(quietHours && !isTime(quietHours.to) && { 'quiet-to': 'noTime' }),
    ...(isQuiet && quietHours.from === quietHours.to && { 'quiet-to': 'sameTime' }),
  };
};
