import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Notice } from '../../shared/contract/notice';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';

const inbox = operationQuery('listNotices', { params: {} });

/** The athlete's inbox, newest first. */
export const useNotices = () => useQuery(inbox);

/** How many notices have not been read; 0 while that is not known. */
export const useUnreadCount = (): number => {
  const { data } = useNotices();

  return data?.notices.filter(({ read }) => !read).length ?? 0;
};

/** Marks a notice as read: on screen at once, on the server as soon as it answers. */
export const useReadNotice = () => {
  const queries = useQueryClient();

  return useMutation({
    mutationFn: ({ noticeId }: Pick<Notice, 'noticeId'>) => call('readNotice', { params: { noticeId } }),
    onMutate: ({ noticeId }) => {
      queries.setQueryData(inbox.queryKey, (old) =>
        old === undefined
          ? old
          : { notices: old.notices.map((it) => (it.noticeId === noticeId ? { ...it, read: true } : it)) },
      );
    },
    onSettled: () => queries.invalidateQueries(inbox),
  });
};
