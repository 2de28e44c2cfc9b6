import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import { call } from '../api-client';
import { announce } from '../parts/announcements';
import { Dialog } from '../parts/dialog';
import { Failure } from '../parts/failure';

/** Takes a goal off the list that no plan leads to. */
export const RemoveGoal = ({ goal: { goalId } }: Readonly<{ goal: GoalReply }>) => {
  const { t } = useTranslation('goals');
  const [isAsked, setAsked] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => call('removeGoal', { params: { goalId } }),
    onSuccess: async () => {
      announce(t('remove.done'));
      await navigate({ to: '/goals' });
      await queries.invalidateQueries();
    },
  });

  return (
    <>
      <button type="button" className="btn btn-quiet" onClick={() => setAsked(true)}>
        {t('remove.ask')}
      </button>
      {isAsked && (
        <Dialog title={t('remove.title')} onClose={() => setAsked(false)}>
          <p className="text-pretty text-ink2">{t('remove.text')}</p>
          {remove.error && <Failure error={remove.error} />}
          <div className="flex flex-wrap gap-2.5">
            <button
              type="button"
              className="btn btn-primary"
              disabled={remove.isPending}
              onClick={() => remove.mutate()}
            >
              {t('remove.yes')}
            </button>
            <button type="button" className="btn btn-secondary" onClick={() => setAsked(false)}>
              {t('remove.no')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
};
