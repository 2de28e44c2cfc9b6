import { useTranslation } from 'react-i18next';
import { type BodySite, bodySites } from '../../shared/domain/check-in/check-in';
import { Choice, Tick } from '../parts/form/choice';
import { ScoreField } from '../parts/form/score-field';
import { SelectField } from '../parts/form/select-field';
import type { ReasonFault, ReasonFieldsProps } from './reason-draft';

/** Where it hurts, how much, and what running does to it. */
export const NiggleFields = ({ draft, faults, onChange }: ReasonFieldsProps) => {
  const { t } = useTranslation('adjust');
  const { t: tell } = useTranslation('log');
  const errorOf = (fault: ReasonFault) => (faults.includes(fault) ? t(`faults.${fault}`) : null);
  const none = { value: '' as const, label: t('siteNone') };

  return (
    <>
      <SelectField<BodySite | ''>
        id="site"
        label={t('site')}
        error={errorOf('site')}
        value={draft.site ?? ''}
        options={[none, ...bodySites.map((value) => ({ value, label: t(`sites.${value}`) }))]}
        onChange={(site) => onChange({ site: site === '' ? null : site })}
      />
      <ScoreField
        id="severity"
        label={t('severity')}
        error={errorOf('severity')}
        value={draft.severity}
        from={0}
        onChange={(severity) => onChange({ severity })}
        anchor={(score) => tell(`pains.${score as 0}`)}
      />
      <Choice
        id="worseWhenRunning"
        label={t('worse')}
        error={errorOf('worseWhenRunning')}
        value={draft.worseWhenRunning === null ? null : draft.worseWhenRunning ? 'yes' : 'no'}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={(answer) => onChange({ worseWhenRunning: answer === 'yes' })}
        columns="grid-cols-2 max-w-80"
      />
      <Tick
        id="altersGait"
        label={t('gait')}
        checked={draft.altersGait}
        onChange={(altersGait) => onChange({ altersGait })}
      />
    </>
  );
};
