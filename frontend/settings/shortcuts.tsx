import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areShortcutsOn, switchShortcuts } from '../plan/shortcuts';

/** Single keys on the plan page, with a switch for those they get in the way of. */
export const Shortcuts = () => {
  const { t } = useTranslation('settings');
  const [isOn, setIsOn] = useState(areShortcutsOn);
  const turn = (on: boolean) => {
    switchShortcuts(on);
    setIsOn(on);
  };

  return (
    <>
      <label className="mt-1 inline-flex min-h-11 items-center gap-2.5 justify-self-start font-medium">
        <input type="checkbox" className="tick" checked={isOn} onChange={({ target }) => turn(target.checked)} />
        {t('shortcuts.label')}
      </label>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1.5 text-ink2">
        {(['previous', 'next', 'today', 'move'] as const).map((turnTo) => (
          <div key={turnTo} className="contents">
            <dt>
              <kbd className="inline-grid min-w-7 place-items-center rounded-chip border border-edge px-1.5 font-sans text-meta text-ink">
                {t(`shortcuts.keys.${turnTo}`)}
              </kbd>
            </dt>
            <dd>{t(`shortcuts.${turnTo}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
