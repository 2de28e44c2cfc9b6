import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../../shared/contract/athlete';
import { raceMetres } from '../../../shared/domain/goal/race-metres';
import { useIntake } from '../../intake/intake-context';
import { readRaceTime } from '../../intake/read-input';
import type { GoalBody } from './judged';
import { openAssessment } from './open-assessment';

/** Takes the likely time in place of one that is more than the weeks can bring. */
export const GoalVersions = ({ profile, goal }: Readonly<{ profile: AthleteProfile; goal: GoalBody | null }>) => {
  const { t } = useTranslation('goals');
  const { draft, change, format } = useIntake();
  const { data } = useQuery(openAssessment(profile, goal));
  const feasibility = data?.feasibility;
  const wished = draft.distance && readRaceTime(draft.time, raceMetres[draft.distance]);
  if (!feasibility || draft.aim !== 'time') return null;

  return (
    <div className="flex flex-wrap gap-2.5">
      {(['conservative', 'target', 'stretch'] as const)
        .filter((version) => feasibility[version] !== wished)
        .map((version) => (
          <button
            key={version}
            type="button"
            className="btn btn-secondary"
            onClick={() => change({ time: format.clock(feasibility[version]) })}
          >
            {t(`form.take.${version}`, { time: format.clock(feasibility[version]) })}
          </button>
        ))}
    </div>
  );
};
