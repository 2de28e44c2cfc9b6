import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/dialog';

/** Asks before reports are deleted that nobody has but this device. */
export const LeaveDialog = ({ unsent, onLeave, onStay }: LeaveDialogProps) => {
  const { t } = useTranslation('offline');

  return (
    <Dialog title={t('leave.title')} onClose={onStay}>
      <p className="text-pretty text-ink2">{t('leave.text', { count: unsent })}</p>
      <div className="flex flex-wrap gap-2.5">
        <button type="button" className="btn btn-primary" onClick={onStay}>
          {t('leave.stay')}
        </button>
        <button type="button" className="btn btn-secondary" onClick={onLeave}>
          {t('leave.leave')}
        </button>
      </div>
    </Dialog>
  );
};

type LeaveDialogProps = Readonly<{ unsent: number; onLeave: () => void; onStay: () => void }>;
