import { operationQuery } from '../api/operation-query';
import { queryClient } from '../api/query-client';
import { call } from '../api-client';

/** Marks as read the notice that a notification was opened for, and takes its name out of the address. */
export const readOnArrival = async (noticeId: string): Promise<void> => {
  const address = new URL(window.location.href);
  address.searchParams.delete('notice');
  window.history.replaceState(window.history.state, '', address);
  // Without a network it stays unread: the inbox still shows it.
  await call('readNotice', { params: { noticeId } }).catch(() => null);
  await queryClient.invalidateQueries(operationQuery('listNotices', { params: {} }));
};
