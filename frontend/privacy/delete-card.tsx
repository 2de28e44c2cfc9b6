import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteDialog } from './delete-dialog';

/** The way out, with what it means said first. */
export const DeleteCard = () => {
  const { t } = useTranslation('privacy');
  const [isAsking, setAsking] = useState(false);

  return (
    <div className="grid justify-items-start gap-3">
      <p className="max-w-text text-pretty text-ink2">{t('delete.text')}</p>
      <button type="button" className="btn btn-secondary" onClick={() => setAsking(true)}>
        {t('delete.begin')}
      </button>
      {isAsking && <DeleteDialog onClose={() => setAsking(false)} />}
    </div>
  );
};
