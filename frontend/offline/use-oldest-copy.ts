import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { OperationName } from '../../shared/contract/operations';
import { keyOf } from './kept-reads';
import { oldestCopy, onCopies } from './saved-copies';

/** When the oldest of what is on screen was saved; null when all of it is fresh. */
export const useOldestCopy = (): string | null => {
  const reads = useQueryClient().getQueryCache();
  const subscribe = (listener: () => void) => {
    const stops = [onCopies(listener), reads.subscribe(listener)];
    return () => stops.forEach((stop) => void stop());
  };

  return useSyncExternalStore(subscribe, () =>
    oldestCopy(
      reads
        .findAll({ type: 'active' })
        .map(({ queryKey: [name, params, query] }) => keyOf(name as OperationName, params ?? {}, query ?? {})),
    ),
  );
};
