import { useTranslation } from 'react-i18next';
import type { Session } from '../../shared/domain/session/session';
import { useFormat } from '../format';
import { type QualityZone, qualityTime } from './effort';
import { Figure } from './figure';

/** The numbers of a session: how far, how long, how much of it counts, and what it costs. */
export const SessionFactsList = ({ session }: Readonly<{ session: Session }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const nameOf = (zone: QualityZone | null) =>
    session.kind === 'race-pace' || zone === null
      ? t(session.kind === 'race-pace' ? 'facts.racePace' : 'facts.quality')
      : t(`facts.inZone.${zone}`);
  const quality = session.kind === 'race' ? null : qualityTime(session);

  return (
    <dl className="mt-3.5 flex flex-wrap gap-x-6.5 gap-y-1">
      {session.distance > 0 && <Fact name={t('facts.distance')} value={format.distance(session.distance)} />}
      <Fact
        name={t(session.kind === 'race' ? 'facts.expected' : 'facts.time')}
        value={format.duration(session.duration)}
      />
      {quality && <Fact name={nameOf(quality.zone)} value={format.duration(quality.time)} />}
      {session.load > 0 && <Fact name={t('facts.load')} value={format.number(session.load, 0)} />}
    </dl>
  );
};

const Fact = ({ name, value }: Readonly<{ name: string; value: string }>) => (
  <div>
    <dt className="text-meta text-ink2">{name}</dt>
    <dd className="num text-fact lg:text-[1.625rem]">
      <Figure>{value}</Figure>
    </dd>
  </div>
);
