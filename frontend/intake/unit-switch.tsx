import { useTranslation } from 'react-i18next';
import type { Draft } from './draft';
import { switchUnits } from './switch-units';

const systems = ['km', 'mi'] as const;

/** Kilometres or miles; what was typed is converted. */
export const UnitSwitch = ({ draft, change }: Readonly<{ draft: Draft; change: (answers: Draft) => void }>) => {
  const { t } = useTranslation('intake');
  return (
    <fieldset className="flex rounded-control border border-line bg-surface p-0.75">
      <legend className="sr-only">{t('units')}</legend>
      {systems.map((units) => (
        <label
          key={units}
          className="relative grid min-h-9 min-w-11 place-items-center rounded-[0.5625rem] px-2.5 text-meta font-semibold text-ink2 has-[:checked]:bg-ink has-[:checked]:text-bg has-[:focus-visible]:outline-[2.5px] has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-ink"
        >
          <input
            type="radio"
            name="units"
            value={units}
            className="absolute inset-0 size-full opacity-0"
            checked={draft.units === units}
            onChange={() => change(switchUnits(draft, units))}
            aria-label={t(`unitLabels.${units}`)}
          />
          <span aria-hidden="true">{t(`unitNames.${units}`)}</span>
        </label>
      ))}
    </fieldset>
  );
};
