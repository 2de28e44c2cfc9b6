import { Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../shared/domain/session/session';
import type { SessionKind } from '../../shared/domain/session/workout';
import { zoneChip } from '../charts/zone-colours';
import { Dumbbell } from '../parts/dumbbell';
import { type Effort, effortOf } from './effort';

const rangeKinds = ['long', 'progression', 'race-pace'] as const;
const isRangeKind = (kind: SessionKind): kind is (typeof rangeKinds)[number] => rangeKinds.some((it) => it === kind);

/** The zone a chip is coloured by: where most of the time goes in mixed runs, else the hardest work. */
const chipZone = ({ mostly, highest }: Effort, kind: SessionKind) => (isRangeKind(kind) ? mostly : highest);

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

  const zone = chipZone(effort, kind);
  const name = isRangeKind(kind) ? t(`chipKinds.${kind}`) : t(`zoneNames.${zone}`);
  const { lowest, highest } = effort;

  return (
    <span className={`chip ${zoneChip[zone]}`}>
      {isRangeKind(kind) && lowest !== highest ? t('chipRange', { lowest, highest, name }) : t('chip', { zone, name })}
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
