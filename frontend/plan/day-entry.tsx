import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { Bike, Flag, type LucideIcon, Waves } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal';
import type { Session } from '../../shared/domain/session/session';
import type { SessionKind } from '../../shared/domain/session/workout';
import { MiniProfile } from '../charts/mini-profile';
import { zoneText } from '../charts/zone-colours';
import { type Format, useFormat } from '../format';
import { type PlanRace, raceOn } from '../goal/race-on';
import { Dumbbell } from '../parts/dumbbell';
import { effortOf, isMixedKind, namingZone } from '../session/effort';
import { EffortChip } from '../session/effort-chip';
import { raceName, sessionName } from '../session/session-title';

const icons: Partial<Record<SessionKind, LucideIcon>> = {
  race: Flag,
  bike: Bike,
  pool: Waves,
  elliptical: Bike,
};

/** One session of a day: its name, its numbers, its zone and its shape. */
export const DayEntry = ({ session, goal, isSecond }: DayEntryProps) => {
  const { t } = useTranslation('session');
  const name = raceName(session, goal) ?? sessionName(session, t);
  const isZoneChip = effortOf(session) !== null && session.kind !== 'race';

  return (
    <div className={`entry ${isSecond ? 'entry-second' : 'entry-first'}`}>
      <div>
        <h3>
          <Link to="/session/$sessionId" params={{ sessionId: session.id }}>
            {name}
          </Link>
        </h3>
        <EntryFacts session={session} goal={goal} />
      </div>
      <div className={`entry-chip ${isZoneChip ? 'entry-chip-zone' : ''}`}>
        <EffortChip session={session} />
      </div>
      {!isSecond && <Picture session={session} />}
    </div>
  );
};

type DayEntryProps = Readonly<{ session: Session; goal: GoalReply; isSecond: boolean }>;

const Picture = ({ session: { kind, sections } }: Readonly<{ session: Session }>) => {
  const Icon = icons[kind];
  if (kind === 'strength')
    return (
      <div className="entry-picture entry-icon entry-icon-strength">
        <Dumbbell size={34} />
      </div>
    );

  return (
    <div className={`entry-picture ${Icon ? 'entry-icon' : ''}`}>
      {Icon ? <Icon size={34} strokeWidth={1.5} aria-hidden="true" /> : <MiniProfile sections={sections} />}
    </div>
  );
};

const EntryFacts = ({ session, goal }: Readonly<{ session: Session; goal: GoalReply }>) => {
  const format = useFormat();
  const { t } = useTranslation('plan');
  const effort = effortOf(session);
  const race = session.kind === 'race' ? raceOn(goal, session.date) : null;
  if (race)
    return (
      <Facts>
        <span>
          <strong>{t(`race.distances.${race.distance}`)}</strong>
        </span>
        <span>{raceWish(race, format, t)}</span>
      </Facts>
    );
  if (session.kind === 'run-walk')
    return (
      <Facts>
        <span>
          <ZoneMark session={session} />
          <strong>{format.duration(session.duration)}</strong>
        </span>
        <span>{t('running', { distance: format.distance(session.distance) })}</span>
      </Facts>
    );
  if (session.distance === 0)
    return (
      <Facts>
        <span>{format.duration(session.duration)}</span>
      </Facts>
    );

  return (
    <Facts>
      <span>
        <ZoneMark session={session} />
        <strong>{format.distance(session.distance)}</strong>
      </span>
      <span>{effort?.pace ? format.paceRange(effort.pace) : format.duration(session.duration)}</span>
    </Facts>
  );
};

const raceWish = ({ priority, aim }: PlanRace, format: Format, t: TFunction<'plan'>): string => {
  if (priority !== 'A') return t(`race.priorities.${priority}`);
  return aim?.kind === 'time' ? t('race.aimTime', { time: format.clock(aim.time) }) : t('race.aimFinish');
};

const Facts = ({ children }: Readonly<{ children: ReactNode }>) => <p className="entry-facts">{children}</p>;

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
