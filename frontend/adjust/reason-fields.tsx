import { useTranslation } from 'react-i18next';
import { obstacles, reasonKinds } from '../../shared/domain/adjustment/adjustment-reason';
import { Choice, Tick } from '../parts/form/choice';
import { TextArea, TextField } from '../parts/form/text-field';
import { NiggleFields } from './niggle-fields';
import type { ReasonFault, ReasonFieldsProps } from './reason-draft';

const chips = 'grid-cols-[repeat(auto-fill,minmax(min(9.5rem,100%),1fr))] sm:grid-cols-4';
const kinds = reasonKinds.toSorted((one, other) => Number(other === 'no-time') - Number(one === 'no-time'));

/** The reason as chips, what that reason needs to be known, and room for words. */
export const ReasonFields = (props: ReasonFieldsProps) => {
  const { t } = useTranslation('adjust');
  const { draft, faults, onChange } = props;
  const errorOf = (fault: ReasonFault) => (faults.includes(fault) ? t(`faults.${fault}`) : null);
  const isOther = draft.kind === 'other';

  return (
    <>
      <Choice
        id="kind"
        label={t('reason')}
        error={errorOf('kind')}
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
        columns={chips}
      />
      <Particulars {...props} />
      {draft.kind !== null && (
        <TextArea
          id="words"
          label={isOther ? t('wordsOther') : t('words')}
          hint={isOther ? undefined : t('wordsHint')}
          error={errorOf('words')}
          value={draft.words}
          onChange={(words) => onChange({ words })}
          maxLength={500}
        />
      )}
    </>
  );
};

const Particulars = (props: ReasonFieldsProps) => {
  const { draft } = props;
  switch (draft.kind) {
    case 'no-time':
    case 'travel':
      return <MinutesField {...props} isOptional={draft.kind === 'travel'} />;
    case 'niggle':
      return <NiggleFields {...props} />;
    case 'conditions':
      return <ObstacleFields {...props} />;
    case 'ill':
      return <PlaceField {...props} />;
    default:
      return null;
  }
};

const MinutesField = ({
  draft,
  faults,
  onChange,
  isOptional,
}: ReasonFieldsProps & Readonly<{ isOptional: boolean }>) => {
  const { t } = useTranslation('adjust');

  return (
    <TextField
      id="minutes"
      label={t('minutes')}
      hint={isOptional ? t('minutesTravelHint') : undefined}
      error={faults.includes('minutes') ? t('faults.minutes') : null}
      value={draft.minutes}
      onChange={(minutes) => onChange({ minutes })}
      inputMode="numeric"
      unit={t('minutesUnit')}
      className="max-w-40"
    />
  );
};

const ObstacleFields = ({ draft, faults, onChange }: ReasonFieldsProps) => {
  const { t } = useTranslation('adjust');

  return (
    <>
      <Choice
        id="obstacle"
        label={t('obstacle')}
        error={faults.includes('obstacle') ? t('faults.obstacle') : null}
        value={draft.obstacle}
        options={obstacles.map((value) => ({ value, label: t(`obstacles.${value}`) }))}
        onChange={(obstacle) => onChange({ obstacle })}
        columns={chips}
      />
      <Tick
        id="treadmill"
        label={t('treadmill')}
        checked={draft.treadmill}
        onChange={(treadmill) => onChange({ treadmill })}
      />
    </>
  );
};

const PlaceField = ({ draft, faults, onChange }: ReasonFieldsProps) => {
  const { t } = useTranslation('adjust');

  return (
    <Choice
      id="place"
      label={t('place')}
      error={faults.includes('place') ? t('faults.place') : null}
      value={draft.place}
      options={(['above-neck', 'below-neck'] as const).map((value) => ({
        value,
        label: t(`places.${value}.label`),
        text: t(`places.${value}.text`),
      }))}
      onChange={(place) => onChange({ place })}
      columns="sm:grid-cols-2"
    />
  );
};
