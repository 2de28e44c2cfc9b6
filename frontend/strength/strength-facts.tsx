import { useTranslation } from 'react-i18next';
import type { StrengthReply } from '../../shared/contract/strength';
import { seconds } from '../../shared/domain/units/quantity';
import { useFormat } from '../format';
import { Summary } from '../parts/summary';

/** What a workout for this day goes by: the answers that shape it. */
export const StrengthFacts = ({ facts, isOpen }: Readonly<{ facts: StrengthReply['facts']; isOpen: boolean }>) => {
  const { t } = useTranslation('strength');

  return (
    <details open={isOpen} className="card group px-4 py-3 lg:px-5">
      <Summary className="font-semibold">{t('goesBy')}</Summary>
      <dl className="mt-2 grid gap-2 sm:grid-cols-2">
        {useLines(facts).map(([name, value]) => (
          <div key={name}>
            <dt className="text-meta text-ink2">{name}</dt>
            <dd className="text-pretty">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

const useLines = (facts: StrengthReply['facts']): readonly (readonly [string, string])[] => {
  const { t } = useTranslation('strength');
  const { t: adjust } = useTranslation('adjust');
  const format = useFormat();
  const { aim, phase, recovery, equipment, minutes, niggles, before, daysToHard } = facts;
  const phaseName = t(`phases.${phase}`);
  const hurts = niggles.map(({ site, severity }) => t('facts.niggle', { site: adjust(`sites.${site}`), severity }));
  const lines = [
    [t('facts.aim'), t(`aims.${aim}`)],
    [t('facts.phase'), recovery ? t('facts.recovery', { phase: phaseName }) : phaseName],
    [t('facts.equipment'), t(`equipments.${equipment}`)],
    [t('facts.minutes'), format.duration(seconds(minutes * 60))],
    [t('facts.niggles'), hurts.length === 0 ? t('facts.noNiggles') : format.list(hurts)],
    [t('facts.goesOn'), before === 0 ? t('facts.beforeNone') : t('facts.before', { count: before })],
  ] as const;

  return daysToHard === null ? lines : [...lines, [t('facts.hardDay'), t('facts.ahead', { count: daysToHard })]];
};
