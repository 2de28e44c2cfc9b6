import { useSyncExternalStore } from 'react';

// The breakpoint at which the rail appears.
const wide = window.matchMedia('(min-width: 60rem)');

const subscribe = (listener: () => void) => {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
};

/** Whether the page has room for the rail and the seven columns of a week. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
