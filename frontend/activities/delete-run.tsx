import { useNavigate } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/dialog';
import { Failure } from '../parts/failure';
import { toast } from '../parts/toast';
import { useDeleteActivity } from './use-activity-changes';

/** Deletes a run once it is clear what that means. */
export const DeleteRun = ({ activityId }: Readonly<{ activityId: string }>) => {
  const { t } = useTranslation('activity');
  const [isAsking, setAsking] = useState(false);
  const navigate = useNavigate();
  const remove = useDeleteActivity(activityId);
  const confirm = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        toast(t('delete.done'));
        void navigate({ to: '/activities' });
      },
    });

  return (
    <>
      <button type="button" className="btn btn-quiet justify-self-start" onClick={() => setAsking(true)}>
        <Trash2 size={18} strokeWidth={1.75} aria-hidden="true" />
        {t('delete.open')}
      </button>
      {isAsking && (
        <Dialog title={t('delete.title')} onClose={() => setAsking(false)}>
          <p className="max-w-text text-pretty text-ink2">{t('delete.text')}</p>
          {remove.error && <Failure error={remove.error} />}
          <div className="flex flex-wrap gap-2.5">
            <button type="button" className="btn btn-primary" disabled={remove.isPending} onClick={confirm}>
              {t(remove.isPending ? 'delete.deleting' : 'delete.confirm')}
            </button>
            <button type="button" className="btn btn-secondary" onClick={() => setAsking(false)}>
              {t('delete.keep')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
};
