import { useTranslation } from 'react-i18next';
import { postponeUpdate, takeUpdate, useIsUpdateReady } from './worker';

/** Offers the new version. Nothing is reloaded that the athlete has not asked to. */
export const UpdatePrompt = () => {
  const { t } = useTranslation('offline');
  if (!useIsUpdateReady()) return null;

  return (
    <section
      role="status"
      className="card flex flex-wrap items-center gap-x-4 gap-y-2.5 border-edge px-4 py-3"
      aria-label={t('update.title')}
    >
      <div className="min-w-0 grow basis-56">
        <p className="font-semibold">{t('update.title')}</p>
        <p className="text-ink2">{t('update.text')}</p>
      </div>
      <div className="flex flex-wrap gap-2.5">
        <button type="button" className="btn btn-primary" onClick={takeUpdate}>
          {t('update.reload')}
        </button>
        <button type="button" className="btn btn-secondary" onClick={postponeUpdate}>
          {t('update.later')}
        </button>
      </div>
    </section>
  );
};
