import type { TFunction } from 'i18next';
import type { Section, Step, StepGroup } from '../../shared/domain/session/session';
import type { UnitSystem } from '../../shared/domain/units/format';
import { spokenAmount } from './spoken-amount';

type Say = TFunction<'charts'>;

/**
 * A workout in one breath, for those who do not see its profile.
 *
 * @example '15 minutes zone 2, then 4 times 6 minutes zone 4 with 90 seconds zone 1 between, then 10 minutes zone 1'
 */
export const profileSentence = (sections: readonly Section[], units: UnitSystem, t: Say): string => {
  const one = ({ amount, zone, role }: Step): string => {
    const said = spokenAmount(amount, units, t);
    if (role === 'strides') return t('profile.strides', { amount: said });

    return zone === null ? t('profile.walk', { amount: said }) : t('profile.inZone', { amount: said, zone });
  };
  const several = (steps: readonly Step[]): string =>
    steps.map(one).reduce((first, second) => t('profile.and', { first, second }));
  const turns = (steps: readonly Step[]): string => {
    const rest = steps.filter(({ role }) => role === 'recovery');
    const work = steps.filter(({ role }) => role !== 'recovery');

    return rest.length === 0 || work.length === 0
      ? several(steps)
      : t('profile.between', { work: several(work), rest: several(rest) });
  };
  const group = ({ times, steps }: StepGroup): string =>
    times === 1 ? steps.map(one).join(t('profile.then')) : t('profile.repeat', { times, steps: turns(steps) });

  return sections
    .flatMap(({ groups }) => groups)
    .map(group)
    .join(t('profile.then'));
};
