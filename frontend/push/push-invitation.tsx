import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SwitchOn } from './this-device';
import { usePushKey, usePushState } from './use-push';

const askedKey = 'pacewright.push-asked';

/**
 * Asks, below the first plan, whether to tell of what comes next. It goes for good when it is declined, and the browser
 * itself asks nothing before the button is pressed.
 */
export const PushInvitation = () => {
  const { t } = useTranslation('notifications');
  const { data: publicKey } = usePushKey();
  const state = usePushState();
  const [isAsked, setAsked] = useState(() => localStorage.getItem(askedKey) !== null);
  if (isAsked || state !== 'off' || !publicKey) return null;

  const decline = () => {
    localStorage.setItem(askedKey, 'no');
    setAsked(true);
  };

  return (
    <section
      aria-labelledby="push"
      className="card mt-4.5 grid print:hidden grid-cols-[minmax(0,1fr)] justify-items-start gap-3 p-4 lg:p-5"
    >
      <div>
        <h2 id="push" className="text-section font-semibold">
          {t('invitation.title')}
        </h2>
        <p className="mt-1 max-w-text text-pretty text-ink2">{t('invitation.text')}</p>
      </div>
      <div className="flex max-w-full flex-wrap items-start gap-x-4.5 gap-y-1">
        <SwitchOn publicKey={publicKey} />
        <button type="button" className="btn btn-quiet" onClick={decline}>
          {t('invitation.notNow')}
        </button>
      </div>
    </section>
  );
};
