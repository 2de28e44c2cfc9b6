import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../../shared/contract/goal/goal';
import type { Session } from '../../../shared/domain/session/session';
import { zoneText } from '../../charts/zone-colours';
import { type Format, useFormat } from '../../format';
import { effortOf, isMixedKind, namingZone } from '../../session/effort';
import { type PlanRace, raceOn } from '../race-on';

/** The two numbers of a session that matter most. */
export const EntryFacts = ({ session, goal }: Readonly<{ session: Session; goal: GoalReply }>) => {
  const format = useFormat();
  const { t } = useTranslation('plan');
  const race = session.kind === 'race' ? raceOn(goal, session.date) : null;
  if (race) return <Facts first={t(`race.distances.${race.distance}`)} second={raceWish(race, format, t)} />;

  const mark = <ZoneMark session={session} />;
  const distance = format.distance(session.distance);
  const duration = format.duration(session.duration);
  // Whoever begins counts minutes; kilometres come later.
  if (session.kind === 'run-walk') return <Facts mark={mark} first={duration} second={t('running', { distance })} />;
  if (session.distance === 0)
    return (
      <p className="facts entry-facts">
        <span>{duration}</span>
      </p>
    );

  const pace = effortOf(session)?.pace;
  return <Facts mark={mark} first={distance} second={pace ? format.paceRange(pace) : duration} />;
};

const raceWish = ({ priority, aim }: PlanRace, format: Format, t: TFunction<'plan'>): string => {
  if (priority !== 'A') return t(`race.priorities.${priority}`);
  return aim?.kind === 'time' ? t('race.aimTime', { time: format.clock(aim.time) }) : t('race.aimFinish');
};

type FactsProps = Readonly<{ mark?: ReactNode; first: string; second: string }>;

const Facts = ({ mark, first, second }: FactsProps) => (
  <p className="facts entry-facts">
    <span>
      {mark}
      <strong>{first}</strong>
    </span>
    <span>{second}</span>
  </p>
);

/** On a phone the chip gives way to its zone alone. */
const ZoneMark = ({ session }: Readonly<{ session: Session }>) => {
  const { t } = useTranslation('session');
  const effort = effortOf(session);
  if (effort === null) return null;

  const { lowest, highest } = effort;
  const zone = namingZone(effort, session.kind);
  const isRange = isMixedKind(session.kind) && lowest !== highest;

  return (
    <span className={`entry-zone ${zoneText[zone]}`}>
      {isRange ? t('zoneRangeShort', { lowest, highest }) : t('zoneShort', { zone })}
    </span>
  );
};
