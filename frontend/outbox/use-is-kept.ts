import { useIsCutOff } from '../offline/use-is-cut-off';
import { useIsPast } from '../parts/use-is-past';
import { useWaitingAbout } from './waiting';

/** Every report waits for a moment before it is sent: for so long, in ms, the page says nothing. */
const quickMs = 2_500;

/** Whether a report waits on this device: there is no network, or it did not get through at once. */
export const useIsKept = (about: string): boolean => {
  const waiting = useWaitingAbout(about);
  const isCutOff = useIsCutOff();
  const isSlow = useIsPast(waiting && Date.parse(waiting.at) + quickMs);

  return waiting !== null && (isCutOff || isSlow);
};
