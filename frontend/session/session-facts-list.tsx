import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { Session } from '../../shared/domain/session/session';
import { mainSet } from '../../shared/domain/session/session-facts';
import { useFormat } from '../format';
import { raceOn } from '../plan/race-on';
import { type QualityZone, qualityTime } from './effort';
import { Fact } from './fact';
import { sessionDistance } from './session-length';

/** The numbers of a session: how far, how long, how much of it counts, and what it costs. */
export const SessionFactsList = ({ session, goal }: Readonly<{ session: Session; goal: GoalReply }>) => (
  <dl className="mt-3.5 flex flex-wrap gap-x-3 gap-y-1 min-[22rem]:gap-x-6.5">
    {session.kind === 'race' ? <RaceFacts session={session} goal={goal} /> : <TrainingFacts session={session} />}
  </dl>
);

const TrainingFacts = ({ session }: Readonly<{ session: Session }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const quality = qualityTime(session);
  const nameOf = (zone: QualityZone | null): string => {
    if (session.kind === 'race-pace') return t('facts.racePace');

    return zone === null ? t('facts.quality') : t(`facts.inZone.${zone}`);
  };

  return (
    <>
      {session.distance > 0 && <Fact name={t('facts.distance')} value={sessionDistance(session, format)} />}
      <Fact name={t('facts.time')} value={format.duration(session.duration)} />
      {quality && <Fact name={nameOf(quality.zone)} value={format.duration(quality.time)} />}
      {session.load > 0 && <Fact name={t('facts.load')} value={format.number(session.load, 0)} />}
    </>
  );
};

/** Of a race, the race alone: its warm-up stands with the steps. */
const RaceFacts = ({ session, goal }: Readonly<{ session: Session; goal: GoalReply }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const race = mainSet(session)?.work;
  const aim = raceOn(goal, session.date)?.aim;

  return (
    <>
      {race && <Fact name={t('facts.distance')} value={format.length(race.metres)} />}
      {aim?.kind === 'time' && <Fact name={t('facts.goal')} value={format.clock(aim.time)} />}
      {session.load > 0 && <Fact name={t('facts.load')} value={format.number(session.load, 0)} />}
    </>
  );
};
