import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type BodySite, bodySites } from '../../shared/domain/check-in/check-in';
import { Choice, Group, Tick } from '../parts/form/choice';
import { focusField } from '../parts/form/focus-field';
import { ScoreField } from '../parts/form/score-field';
import { SelectField } from '../parts/form/select-field';
import { TextField } from '../parts/form/text-field';
import { blankNiggle, type NiggleDraft } from './check-in-draft';
import type { QuestionsProps } from './questions-props';
import { asksHopTest } from './read-check-in';

/** As many as the contract takes. */
const most = 6;

/** What hurts: each niggle on a card of its own. */
export const Niggles = ({ draft: { niggles }, change, errorOf, today }: QuestionsProps) => {
  const { t } = useTranslation('check-in');
  const add = () => {
    change({ niggles: [...niggles, blankNiggle] });
    focusField(`niggle-${niggles.length}-site`);
  };
  const changeAt = (at: number, answers: Partial<NiggleDraft>) =>
    change({ niggles: niggles.map((niggle, index) => (index === at ? { ...niggle, ...answers } : niggle)) });

  return (
    <Group id="niggles" label={t('niggles.label')} hint={niggles.length === 0 ? t('niggles.hint') : null}>
      {niggles.map((niggle, index) => (
        <NiggleCard
          key={index}
          id={`niggle-${index}`}
          niggle={niggle}
          today={today}
          errorOf={errorOf}
          onChange={(answers) => changeAt(index, answers)}
          onRemove={() => change({ niggles: niggles.filter((_, at) => at !== index) })}
        />
      ))}
      {niggles.length < most && (
        <button type="button" className="btn btn-secondary justify-self-start" onClick={add}>
          <Plus size={18} strokeWidth={2} aria-hidden="true" />
          {t(niggles.length === 0 ? 'niggles.add' : 'niggles.another')}
        </button>
      )}
    </Group>
  );
};

type NiggleCardProps = Pick<QuestionsProps, 'today' | 'errorOf'> &
  Readonly<{
    id: string;
    niggle: NiggleDraft;
    onChange: (answers: Partial<NiggleDraft>) => void;
    onRemove: () => void;
  }>;

const NiggleCard = ({ id, niggle, today, errorOf, onChange, onRemove }: NiggleCardProps) => {
  const { t } = useTranslation('check-in');
  const { t: tell } = useTranslation('log');
  const { t: place } = useTranslation('adjust');
  const sites = [
    { value: '' as const, label: t('niggles.choose') },
    ...bodySites.map((value) => ({ value, label: place(`sites.${value}`) })),
  ];

  return (
    <div className="card mb-1.5 grid grid-cols-[minmax(0,1fr)] gap-5 p-4">
      <SelectField<BodySite | ''>
        id={`${id}-site`}
        label={t('niggles.site')}
        error={errorOf(`${id}-site`)}
        value={niggle.site ?? ''}
        options={sites}
        onChange={(site) => onChange({ site: site === '' ? null : site })}
      />
      <ScoreField
        id={`${id}-severity`}
        label={t('niggles.severity')}
        error={errorOf(`${id}-severity`)}
        from={0}
        value={niggle.severity}
        anchor={(score) => tell(`pains.${score as 0}`)}
        onChange={(severity) => onChange({ severity })}
      />
      <TextField
        id={`${id}-since`}
        type="date"
        label={t('niggles.since')}
        hint={tell('optional')}
        error={errorOf(`${id}-since`)}
        max={today}
        value={niggle.since}
        onChange={(since) => onChange({ since })}
        className="max-w-56"
      />
      <div className="grid gap-1">
        <Tick
          id={`${id}-worse`}
          label={t('niggles.worse')}
          checked={niggle.worseWhenRunning}
          onChange={(worseWhenRunning) => onChange({ worseWhenRunning })}
        />
        <Tick
          id={`${id}-gait`}
          label={t('niggles.gait')}
          checked={niggle.altersGait}
          onChange={(altersGait) => onChange({ altersGait })}
        />
      </div>
      {asksHopTest(niggle) && <HopTest id={`${id}-hop`} passes={niggle.passesHopTest} onChange={onChange} />}
      <button type="button" className="btn btn-quiet justify-self-start" onClick={onRemove}>
        {t('niggles.remove')}
      </button>
    </div>
  );
};

type HopTestProps = Readonly<{
  id: string;
  passes: boolean | null;
  onChange: (answer: Pick<NiggleDraft, 'passesHopTest'>) => void;
}>;

const HopTest = ({ id, passes, onChange }: HopTestProps) => {
  const { t } = useTranslation('check-in');

  return (
    <Choice
      id={id}
      label={t('hop.label')}
      hint={t('hop.hint')}
      value={passes === null ? 'untried' : passes ? 'yes' : 'no'}
      options={(['yes', 'no', 'untried'] as const).map((value) => ({ value, label: t(`hop.${value}`) }))}
      onChange={(answer) => onChange({ passesHopTest: answer === 'untried' ? null : answer === 'yes' })}
      columns="sm:grid-cols-3"
    />
  );
};
