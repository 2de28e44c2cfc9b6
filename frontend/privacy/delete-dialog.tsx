import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api-client';
import { leave } from '../auth/leave';
import { Dialog } from '../parts/dialog';
import { Failure } from '../parts/failure';

/** Says what is lost, and has the word for it typed before anything happens. */
export const DeleteDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const { t } = useTranslation('privacy');
  const queries = useQueryClient();
  const router = useRouter();
  const field = useId();
  const [typed, setTyped] = useState('');
  const remove = useMutation({
    mutationFn: async () => {
      await call('deleteMyData', { params: {}, body: { everything: true } });
      await leave(queries, router);
    },
  });
  const word = t('delete.word');
  const isSaid = typed.trim().toLowerCase() === word.toLowerCase();

  return (
    <Dialog title={t('delete.question')} onClose={onClose}>
      <ul className="grid list-disc gap-1.5 pl-5 text-pretty text-ink2">
        {(['plans', 'runs', 'connections', 'account'] as const).map((what) => (
          <li key={what}>{t(`delete.lost.${what}`)}</li>
        ))}
      </ul>
      <p className="text-pretty text-ink2">{t('delete.final')}</p>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSaid) remove.mutate();
        }}
      >
        <div className="grid gap-1.5">
          <label htmlFor={field} className="font-medium">
            {t('delete.type', { word })}
          </label>
          <input
            id={field}
            className="input"
            autoComplete="off"
            autoCapitalize="none"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <div className="flex flex-wrap gap-2.5">
          <button type="submit" className="btn btn-primary" disabled={!isSaid || remove.isPending}>
            {t(remove.isPending ? 'delete.deleting' : 'delete.delete')}
          </button>
          <button type="button" className="btn btn-secondary" onClick={onClose}>
            {t('delete.keep')}
          </button>
        </div>
      </form>
      {remove.error && <Failure error={remove.error} onRetry={() => remove.mutate()} />}
    </Dialog>
  );
};
