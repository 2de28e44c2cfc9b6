import { operationQuery } from '../api/operation-query';
import { queryClient } from '../api/query-client';
import { isOutdated } from './subscription';
import { keepSubscription } from './use-push';

/** A browser may change its subscription by itself, and an installation its key: what was switched on stays on. */
export const staySubscribed = async (): Promise<void> => {
  const { pushKey } = await queryClient.ensureQueryData(operationQuery('getConfig', { params: {} }));
  if (pushKey !== null && (await isOutdated(pushKey))) await keepSubscription(pushKey);
};
