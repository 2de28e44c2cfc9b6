import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Metres } from '../../shared/domain/units/quantity';
import { useFormat } from '../format';
import { Callout } from '../parts/callout';
import type { HardnessGroup } from './hardness-groups';

/** What a proposal does to the week, and in which measures it is no harder than the original. */
export const Measures = ({ groups, volume }: MeasuresProps) => {
  const { t } = useTranslation('adjust');
  const format = useFormat();
  const before = format.distanceFigure(volume.before);
  const after = format.distance(volume.after);
  const harder = groups.filter(({ kept }) => !kept).map(({ group }) => t(`groups.${group}`));
  const isSame = volume.before === volume.after;

  return (
    <section className="card grid gap-2 p-4 lg:px-5" aria-label={t('neverHarder')}>
      <p className="num text-row">
        <span aria-hidden={!isSame}>{t(isSame ? 'weekSame' : 'week', { before, after })}</span>
        {!isSame && (
          <span className="sr-only">{t('spokenWeek', { before: format.distance(volume.before), after })}</span>
        )}
      </p>
      {harder.length > 0 ? (
        <div role="alert">
          <Callout title={t('harder.title')}>{t('harder.text', { measures: format.list(harder) })}</Callout>
        </div>
      ) : (
        <p className="text-ink2">{t('neverHarder')}</p>
      )}
      <ul className="flex flex-wrap gap-x-4.5 gap-y-1">
        {groups.map(({ group, kept }) => (
          <li key={group} className={`flex items-center gap-1.5 font-medium ${kept ? 'text-ok' : 'text-bad'}`}>
            {kept ? (
              <Check size={18} strokeWidth={2.25} aria-hidden="true" />
            ) : (
              <X size={18} strokeWidth={2.25} aria-hidden="true" />
            )}
            {t(`groups.${group}`)}
            <span className="sr-only">, {t(kept ? 'kept' : 'notKept')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

type MeasuresProps = Readonly<{
  groups: readonly Readonly<{ group: HardnessGroup; kept: boolean }>[];
  volume: Readonly<{ before: Metres; after: Metres }>;
}>;
