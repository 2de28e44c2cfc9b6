import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../../shared/contract/athlete';
import type { GoalList } from '../../../shared/contract/goal/goal-list';
import { goalFaults } from '../../intake/goal-faults';
import { useIntake } from '../../intake/intake-context';
import { goalOf } from '../../intake/wishes';
import { Outlook } from './goal-outlook';
import { GoalVersions } from './goal-versions';
import { Neighbours } from './neighbours';

type Props = Readonly<{
  profile: AthleteProfile;
  list: GoalList;
  /** The goal that is changed; null for a new one. */
  goalId: string | null;
}>;

/**
 * What there is to say of a goal before it is set: how far off it is, what it asks for, and which other goals it
 * gets in the way of.
 */
export const FirstLook = ({ profile, list, goalId }: Props) => {
  const { t } = useTranslation('goals');
  const { draft, today } = useIntake();
  const goal = goalFaults(draft, today).length === 0 ? goalOf(draft) : null;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  return (
    <section aria-labelledby="first-look" className="grid grid-cols-[minmax(0,1fr)] gap-4.5 border-t border-line pt-6">
      <h2 id="first-look" ref={title} tabIndex={-1} className="text-fact font-semibold">
        {t('form.before')}
      </h2>
      <Outlook profile={profile} goal={goal} />
      <GoalVersions profile={profile} goal={goal} />
      <Neighbours profile={profile} list={list} goalId={goalId} goal={goal} />
    </section>
  );
};
