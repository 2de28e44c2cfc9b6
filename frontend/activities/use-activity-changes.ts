import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NewActivity } from '../../shared/contract/activity';
import { useWishKeys } from '../api/use-wish-keys';
import { call } from '../api-client';
import { announce } from '../parts/announcements';

/** What speaks of runs, and is read anew once one has come, gone or found its session. */
const speakOfRuns = [
  'listActivities',
  'listActivityQuestions',
  'getActivity',
  'getFitness',
  'getProgress',
  'getCheckIn',
  'getPlan',
  'getSession',
];

const useReadAnew = () => {
  const queries = useQueryClient();
  return () => Promise.all(speakOfRuns.map((name) => queries.invalidateQueries({ queryKey: [name] })));
};

/** Writes down a run. The same run sent again, after a fault, is the same run. */
export const useAddActivity = () => {
  const readAnew = useReadAnew();
  const keyOf = useWishKeys();

  return useMutation({
    mutationFn: (body: NewActivity) =>
      call('addActivity', { params: {}, body, idempotencyKey: keyOf(JSON.stringify(body)) }),
    onSuccess: readAnew,
  });
};

/** Deletes a run, for good. */
export const useDeleteActivity = (activityId: string) => {
  const queries = useQueryClient();
  const readAnew = useReadAnew();

  return useMutation({
    mutationFn: () => call('deleteActivity', { params: { activityId } }),
    onSuccess: () => {
      // No list may show for a moment what is gone.
      queries.removeQueries({ queryKey: ['listActivities'] });
      queries.removeQueries({ queryKey: ['getActivity', { activityId }] });
      return readAnew();
    },
  });
};

/**
 * Says which sessions a run was; null takes the word back and leaves it to the matching. That it is kept is said here:
 * the question is gone by then.
 */
export const useLinkActivity = (activityId: string) => {
  const { t } = useTranslation('activities');
  const readAnew = useReadAnew();

  return useMutation({
    mutationFn: (sessionIds: readonly string[] | null) =>
      sessionIds === null
        ? call('deleteActivityLink', { params: { activityId } })
        : call('putActivityLink', { params: { activityId }, body: { sessionIds: [...sessionIds] } }),
    onSuccess: () => {
      announce(t('match.saved'));
      return readAnew();
    },
  });
};
