import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../parts/announcements';

/** Says that the plan is there and reads again whatever was read before it; then `onRead`, with the plan known. */
export const useReady = (isReady: boolean, onRead?: () => Promise<void>): void => {
  const { t } = useTranslation('generating');
  const queries = useQueryClient();
  const read = useEffectEvent(async () => {
    announce(t('ready'));
    // The goals, the season and all that was read of the plan before it are no longer so.
    void queries.invalidateQueries();
    await queries.invalidateQueries({ queryKey: ['getAthlete'], refetchType: 'all' });
    await onRead?.();
  });

  useEffect(() => {
    if (isReady) void read();
  }, [isReady]);
};
