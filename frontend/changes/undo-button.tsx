import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useUndoChange } from '../plan/use-undo-change';

/** Takes a change back. */
export const UndoButton = ({ planId, changeId }: Readonly<{ planId: string; changeId: string }>) => {
  const { t } = useTranslation('changes');
  const undo = useUndoChange();

  return (
    <button
      type="button"
      className="btn btn-secondary"
      disabled={undo.isPending}
      onClick={() => undo.mutate({ planId, changeId })}
    >
      <Undo2 size={18} strokeWidth={1.75} aria-hidden="true" />
      {t('undo')}
    </button>
  );
};
