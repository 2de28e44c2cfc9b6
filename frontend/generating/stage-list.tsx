import { useTranslation } from 'react-i18next';
import type { PlanProgress } from '../../shared/contract/plan';
import { generationStages } from '../../shared/contract/stages';
import { isExample } from '../auth/session';
import { Stages, stageStates } from '../parts/stages';

type Props = Readonly<{ progress: PlanProgress | undefined }>;

/** The stages of the writing, as the workflow really reports them. */
export const StageList = ({ progress }: Props) => {
  const { t } = useTranslation('generating');
  const stages = stageStates(generationStages, progress?.stage ?? null)
    .filter(({ stage }) => stage !== 'done' && (stage !== 'past' || isExample()))
    .map(({ stage, state }) => ({
      key: stage,
      name: t(`stages.${stage}`),
      state,
      aside: stage === 'weeks' && <WeekCount progress={progress} />,
    }));

  return <Stages label={t('stages.label')} stages={stages} />;
};

const WeekCount = ({ progress }: Props) =>
  progress?.weeksTotal ? (
    <span className="num ml-auto text-ink2">
      {progress.weeks.length}/{progress.weeksTotal}
    </span>
  ) : null;
