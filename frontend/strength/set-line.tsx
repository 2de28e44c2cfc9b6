import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SetRow } from './set-sheet';

/** One set: a large tick for one hand, with what was done and lifted to correct beside it. */
export const SetLine = ({ number, name, row, unit, weighted, onTell }: SetLineProps) => {
  const { t } = useTranslation('strength');
  const said = { number, name };

  return (
    <li className="flex items-center gap-2">
      <label className="tile size-12 flex-none place-items-center p-0 has-checked:border-sc has-checked:bg-scb has-checked:text-sct">
        <input
          type="checkbox"
          checked={row.done}
          onChange={({ target }) => onTell({ done: target.checked })}
          aria-label={t('tick', said)}
        />
        {row.done ? (
          <Check size={24} strokeWidth={2.5} aria-hidden="true" />
        ) : (
          <span aria-hidden="true" className="num">
            {number}
          </span>
        )}
      </label>
      <span className="flex min-w-0 items-center gap-1.5">
        <input
          className="input w-18 text-center"
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={row.count}
          onChange={({ target }) => onTell({ count: target.value })}
          aria-label={t('countOf', { ...said, what: t(`counts.${unit}`) })}
        />
        <span aria-hidden="true" className="text-ink2">
          {t(`units.${unit}`)}
        </span>
      </span>
      {weighted && (
        <span className="flex min-w-0 items-center gap-1.5">
          <input
            className="input w-18 text-center"
            inputMode="decimal"
            autoComplete="off"
            maxLength={5}
            value={row.weight}
            onChange={({ target }) => onTell({ weight: target.value })}
            aria-label={t('weightOf', said)}
          />
          <span aria-hidden="true" className="text-ink2">
            {t('units.kg')}
          </span>
        </span>
      )}
    </li>
  );
};

type SetLineProps = Readonly<{
  /** Counted from 1. */
  number: number;
  name: string;
  row: SetRow;
  unit: 'reps' | 's' | 'm';
  weighted: boolean;
  onTell: (change: Partial<SetRow>) => void;
}>;
