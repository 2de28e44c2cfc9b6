import { useTranslation } from 'react-i18next';
import { experiences } from '../../../shared/domain/athlete/picture';
import { Choice } from '../../parts/form/choice';
import { TextField } from '../../parts/form/text-field';
import { useIntake } from '../intake-context';
import { BringRuns } from '../runs/bring-runs';
import { LongestFromRuns, WeeksFromRuns } from '../runs/from-runs';
import { WeekInputs } from './week-inputs';

/** What the athlete runs today. */
export const NowStep = () => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf } = useIntake();
  return (
    <>
      <BringRuns />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <WeekInputs />
        <WeeksFromRuns />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <TextField
          id="longestRun"
          label={t('now.longest')}
          hint={t('now.longestHint')}
          error={errorOf('longestRun')}
          value={draft.longestRun}
          onChange={(longestRun) => change({ longestRun })}
          inputMode="decimal"
          unit={draft.units}
          className="max-w-40"
        />
        <LongestFromRuns />
      </div>
      <Choice
        id="experience"
        label={t('now.experience')}
        error={errorOf('experience')}
        value={draft.experience}
        options={experiences.map((value) => ({
          value,
          label: t(`now.experiences.${value}.label`),
          text: t(`now.experiences.${value}.text`),
        }))}
        onChange={(experience) => change({ experience })}
        columns="sm:grid-cols-3"
      />
    </>
  );
};
