import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format';

/** Where a session is run: on the road, or on a treadmill of this incline, 0.01 for 1 %. */
export type Ground = 'road' | number;

const inclines = [0, 0.01, 0.02, 0.04, 0.06] as const;

/** Whether the targets are a road's paces or a treadmill's speeds. */
export const GroundChoice = ({ ground, onChoose }: GroundChoiceProps) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const [id, hint] = [useId(), useId()];

  return (
    <div className="px-4 py-2.5 lg:px-5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <label htmlFor={id} className="text-meta text-ink2">
          {t('ground.label')}
        </label>
        <select
          id={id}
          aria-describedby={ground === 'road' ? undefined : hint}
          className="input w-auto min-w-0 text-meta"
          value={ground}
          onChange={({ target: { value } }) => onChoose(value === 'road' ? value : Number(value))}
        >
          <option value="road">{t('ground.road')}</option>
          {inclines.map((incline) => (
            <option key={incline} value={incline}>
              {t('ground.treadmill', { incline: format.percent(incline) })}
            </option>
          ))}
        </select>
      </div>
      {ground !== 'road' && (
        <p id={hint} className="mt-1.5 max-w-text text-pretty text-meta text-ink2">
          {t('ground.hint')}
        </p>
      )}
    </div>
  );
};

type GroundChoiceProps = Readonly<{ ground: Ground; onChoose: (ground: Ground) => void }>;
