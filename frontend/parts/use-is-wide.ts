import { useSyncExternalStore } from 'react';
import { railFits } from './rail-width';

const wide = railFits();

const subscribe = (listener: () => void) => {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
};

/** Whether the page has room for the rail and the seven columns of a week. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
