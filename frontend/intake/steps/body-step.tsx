import { useTranslation } from 'react-i18next';
import { redFlags } from '../../../shared/contract/red-flags';
import { ageBands } from '../../../shared/domain/athlete/picture';
import { Callout } from '../../parts/callout';
import { Choice, Group, Tick } from '../../parts/form/choice';
import { TextArea, TextField } from '../../parts/form/text-field';
import { useIntake } from '../intake-context';

const pregnancies = ['no', 'pregnant', 'postpartum'] as const;

/** Who is going to run, and whether it is safe to. */
export const BodyStep = () => {
  const { t } = useTranslation('intake');
  const { draft, change } = useIntake();
  return (
    <>
      <TextField
        id="name"
        label={t('body.name')}
        hint={t('optional')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={60}
        autoComplete="given-name"
      />
      <Age />
      <RedFlags />
      <Pregnancy />
      <Tick
        id="injuredLately"
        label={t('body.injuredLately')}
        checked={draft.injuredLately}
        onChange={(injuredLately) => change({ injuredLately })}
      />
      <TextArea
        id="injuries"
        label={t('body.injuries')}
        hint={t('body.injuriesHint')}
        value={draft.injuries}
        onChange={(injuries) => change({ injuries })}
        maxLength={2000}
      />
      <TextArea
        id="words"
        label={t('body.words')}
        hint={t('body.wordsHint')}
        value={draft.words}
        onChange={(words) => change({ words })}
        maxLength={2000}
      />
    </>
  );
};

const Age = () => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf } = useIntake();
  return (
    <>
      <Choice
        id="ageBand"
        label={t('body.age')}
        hint={t('body.ageHint')}
        error={errorOf('ageBand')}
        value={draft.ageBand}
        options={(['under-16', ...ageBands] as const).map((value) => ({ value, label: t(`body.ages.${value}`) }))}
        onChange={(ageBand) => change({ ageBand })}
        columns="grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] sm:grid-cols-3"
      />
      {draft.ageBand === 'under-16' && <Callout title={t('body.young.title')}>{t('body.young.text')}</Callout>}
      {draft.ageBand === '16-17' && (
        <Tick
          id="guardianConsent"
          label={t('body.guardian')}
          error={errorOf('guardianConsent')}
          checked={draft.guardianConsent}
          onChange={(guardianConsent) => change({ guardianConsent })}
        />
      )}
    </>
  );
};

const Pregnancy = () => {
  const { t } = useTranslation('intake');
  const { draft, change } = useIntake();
  return (
    <>
      <Choice
        id="pregnancy"
        label={t('body.pregnancy')}
        value={draft.pregnancy}
        options={pregnancies.map((value) => ({ value, label: t(`body.pregnancies.${value}`) }))}
        onChange={(pregnancy) => change({ pregnancy })}
        columns="sm:grid-cols-3"
      />
      {draft.pregnancy !== 'no' && (
        <Callout title={t(`body.${draft.pregnancy}.title`)}>{t(`body.${draft.pregnancy}.text`)}</Callout>
      )}
    </>
  );
};

const RedFlags = () => {
  const { t } = useTranslation('intake');
  const { draft, change } = useIntake();
  const isSet = (flag: (typeof redFlags)[number]) => draft.redFlags.includes(flag);
  return (
    <Group id="redFlags" label={t('body.flags')} hint={t('body.flagsHint')}>
      <div className="card mt-1 grid gap-1 px-4 py-2.5">
        {redFlags.map((flag) => (
          <Tick
            key={flag}
            id={`flag-${flag}`}
            label={t(`body.redFlags.${flag}`)}
            checked={isSet(flag)}
            onChange={() => change({ redFlags: redFlags.filter((other) => (other === flag) !== isSet(other)) })}
          />
        ))}
      </div>
      {draft.redFlags.length > 0 && (
        <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-2">
          <Callout title={t('body.professional.title')}>{t('body.professional.text')}</Callout>
          <Tick
            id="cleared"
            label={t('body.cleared')}
            checked={draft.cleared}
            onChange={(cleared) => change({ cleared })}
          />
        </div>
      )}
    </Group>
  );
};
