import { useSyncExternalStore } from 'react';
import { isCutOff, onConnection } from './connection';

/** Whether the API is out of reach now. */
export const useIsCutOff = (): boolean => useSyncExternalStore(onConnection, isCutOff);
