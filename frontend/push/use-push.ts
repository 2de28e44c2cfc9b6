import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NotificationPreferences } from '../../shared/contract/notification-preferences';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { here, keepHere, mayNotify, pushState, subscribe, unsubscribe } from './subscription';

const all = operationQuery('getNotifications', { params: {} });
const stateKey = ['push-state'];

/** How the athlete is told of things, and on which devices. */
export const useNotifications = () => useQuery(all);

/** The key by which browsers know this installation; null where it sends no notifications. */
export const usePushKey = () =>
  useQuery({
    ...operationQuery('getConfig', { params: {} }),
    staleTime: Number.POSITIVE_INFINITY,
    select: ({ pushKey }) => pushKey,
  });

/** What can be done about notifications in this browser; undefined while that is not known. */
export const usePushState = () =>
  useQuery({ queryKey: stateKey, queryFn: pushState, networkMode: 'always', staleTime: 0, gcTime: 0 }).data;

/** Switches notifications on here: the browser asks, and what it gives is kept. */
export const useSwitchOn = (publicKey: string) => {
  const look = useLookAgain();

  return useMutation({
    mutationFn: async () => ((await mayNotify()) ? keepSubscription(publicKey) : null),
    onSettled: look,
  });
};

/** Subscribes this browser, and has the athlete's notices sent to it. */
export const keepSubscription = async (publicKey: string): Promise<void> => {
  const body = await subscribe(publicKey);
  const { deviceId } = await call('putDevice', { params: {}, body });
  keepHere({ deviceId, endpoint: body.endpoint });
};

/** Sends nothing more to a device; to this one, not even what is under way. */
export const useSwitchOff = () => {
  const look = useLookAgain();

  return useMutation({
    mutationFn: async (deviceId: string) => {
      if (here()?.deviceId === deviceId) await unsubscribe();
      await call('removeDevice', { params: { deviceId } });
    },
    onSettled: look,
  });
};

export const useTest = () => useMutation({ mutationFn: () => call('testDevices', { params: {} }) });

/** Keeps what is told how. */
export const useSavePreferences = (onSaved: () => void) => {
  const queries = useQueryClient();

  return useMutation({
    mutationFn: (body: NotificationPreferences) => call('putNotifications', { params: {}, body }),
    onSuccess: (notifications) => {
      queries.setQueryData(all.queryKey, notifications);
      onSaved();
    },
  });
};

const useLookAgain = () => {
  const queries = useQueryClient();

  return () => Promise.all([queries.invalidateQueries(all), queries.invalidateQueries({ queryKey: stateKey })]);
};
