import { useIsCutOff } from '../offline/use-is-cut-off';
import { useIsPast } from '../parts/use-is-past';
import { useWaitingAbout } from './waiting';

/** Everything lies here for a moment on its way out: so long, in ms, nobody need hear of it. */
const quickMs = 2_500;

/** Whether a report about one thing stays on this device for now: there is no network, or it did not get through at once. */
export const useIsKept = (about: string): boolean => {
  const waiting = useWaitingAbout(about);
  const isCutOff = useIsCutOff();
  const isSlow = useIsPast(waiting && Date.parse(waiting.at) + quickMs);

  return waiting !== null && (isCutOff || isSlow);
};
