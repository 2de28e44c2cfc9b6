import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/dialog';
import { Failure } from '../parts/failure';

type Props = Readonly<{
  title: string;
  /** What it means, before it is done. */
  text: string;
  confirm: string;
  isPending: boolean;
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
}>;

/** The end of a connection, with what it means said first. */
export const DisconnectDialog = ({ title, text, confirm, isPending, error, onConfirm, onClose }: Props) => {
  const { t } = useTranslation('connections');

  return (
    <Dialog title={title} onClose={onClose}>
      <p className="max-w-text text-pretty text-ink2">{text}</p>
      {error && <Failure error={error} />}
      <div className="flex flex-wrap gap-2.5">
        <button type="button" className="btn btn-primary" disabled={isPending} onClick={onConfirm}>
          {confirm}
        </button>
        <button type="button" className="btn btn-secondary" onClick={onClose}>
          {t('keep')}
        </button>
      </div>
    </Dialog>
  );
};
