import { Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../shared/domain/session/session';
import { zoneChip } from '../charts/zone-colours';
import { Dumbbell } from '../parts/dumbbell';
import { effortOf, isMixedKind, namingZone } from './effort';

/** What a session asks for, in a word and a zone. */
export const EffortChip = ({ session }: Readonly<{ session: Pick<Session, 'kind' | 'sections'> }>) => {
  const { t } = useTranslation('session');
  const { kind } = session;
  const effort = effortOf(session);
  if (kind === 'strength') return <StrengthChip />;
  if (kind === 'race')
    return (
      <Plain>
        <Flag size={13} aria-hidden="true" />
        {t('raceChip')}
      </Plain>
    );
  if (effort === null) return <Plain>{t('crossChip')}</Plain>;

  const zone = namingZone(effort, kind);
  const name = isMixedKind(kind) ? t(`chipKinds.${kind}`) : t(`zoneNames.${zone}`);
  const { lowest, highest } = effort;

  return (
    <span className={`chip ${zoneChip[zone]}`}>
      {isMixedKind(kind) && lowest !== highest ? t('chipRange', { lowest, highest, name }) : t('chip', { zone, name })}
    </span>
  );
};

export const StrengthChip = () => {
  const { t } = useTranslation('session');

  return (
    <span className="chip chip-sc">
      <Dumbbell size={15} />
      {t('strengthChip')}
    </span>
  );
};

const Plain = ({ children }: Readonly<{ children: ReactNode }>) => <span className="chip chip-plain">{children}</span>;
