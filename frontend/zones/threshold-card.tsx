import { Info, Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { Said } from '../i18n/said';
import { typedPace } from '../intake/read-input';
import { Choice } from '../parts/form/choice';
import { describedBy, Field } from '../parts/form/field';
import { Evidence } from './evidence';
import { fitnessWith, type ReadZones, steppedPace, type ZonesDraft } from './zones-draft';

type Props = Readonly<{
  draft: ZonesDraft;
  read: ReadZones;
  profile: AthleteProfile;
  today: IsoDate;
  onChange: (answers: Partial<ZonesDraft>) => void;
}>;

/** Where the threshold comes from: the athlete's hand or their results, with what speaks for it. */
export const ThresholdCard = ({ draft, read, profile, today, onChange }: Props) => {
  const { t } = useTranslation('zones');
  const format = useFormat();
  const estimate = fitnessWith(null, { profile, today });
  const saidOf = { pace: format.pace(estimate.threshold), confidence: t(`confidence.${estimate.confidence}`) };
  const shown = read.fitness ?? estimate;
  const choose = (way: 'estimate' | 'hand') =>
    onChange({ threshold: way === 'estimate' ? null : (draft.threshold ?? typedPace(shown.threshold, profile.units)) });

  return (
    <section aria-labelledby="threshold-title" className="card grid gap-4 p-4 lg:p-5">
      <div>
        <h2 id="threshold-title" className="text-section font-semibold">
          {t('threshold.title')}
        </h2>
        <p className="mt-1 max-w-text text-pretty text-ink2">{t('threshold.text')}</p>
      </div>
      <Choice
        id="way"
        label={t('threshold.way')}
        value={draft.threshold === null ? 'estimate' : 'hand'}
        options={[
          { value: 'estimate', label: t('threshold.estimate'), text: t('threshold.estimateText', saidOf) },
          { value: 'hand', label: t('threshold.hand'), text: t('threshold.handText') },
        ]}
        onChange={choose}
        columns="sm:grid-cols-2"
      />
      {draft.threshold !== null && (
        <ThresholdField
          value={draft.threshold}
          error={read.fault?.at === 'threshold' ? t('threshold.fault') : null}
          units={profile.units}
          onChange={(threshold) => onChange({ threshold })}
        />
      )}
      {shown.warning && (
        <p role="status" className="flex items-start gap-2 text-pretty">
          <Info size={18} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 flex-none" />
          <Said>{shown.warning}</Said>
        </p>
      )}
      <Evidence fitness={estimate} format={format} />
    </section>
  );
};

type FieldProps = Readonly<{
  value: string;
  error: string | null;
  units: AthleteProfile['units'];
  onChange: (value: string) => void;
}>;

/** A pace to type, or to step by the second. */
const ThresholdField = ({ value, error, units, onChange }: FieldProps) => {
  const { t } = useTranslation('zones');
  const words = { id: 'threshold', label: t('threshold.label'), hint: t('threshold.hint'), error };
  const step = (seconds: number) => onChange(steppedPace(value, seconds, units));

  return (
    <Field {...words}>
      <span className="flex items-center gap-2">
        <button
          type="button"
          className="btn btn-secondary btn-square"
          aria-label={t('threshold.faster')}
          onClick={() => step(-1)}
        >
          <Minus size={18} strokeWidth={2} aria-hidden="true" />
        </button>
        <input
          id="threshold"
          className="input max-w-24 text-center"
          value={value}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={(event) => {
            const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            step(by);
          }}
          {...describedBy(words)}
        />
        <button
          type="button"
          className="btn btn-secondary btn-square"
          aria-label={t('threshold.slower')}
          onClick={() => step(1)}
        >
          <Plus size={18} strokeWidth={2} aria-hidden="true" />
        </button>
        <span className="text-ink2">/{units}</span>
      </span>
    </Field>
  );
};
