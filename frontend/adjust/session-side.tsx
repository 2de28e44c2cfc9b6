import { Moon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Section, Session } from '../../shared/domain/session/session';
import type { Seconds } from '../../shared/domain/units/quantity';
import { ComparedProfile } from '../charts/compared-profile';
import { useFormat } from '../format';
import { Summary } from '../parts/summary';
import { useIsWide } from '../parts/use-is-wide';
import { qualityTime } from '../session/effort';
import { EffortChip } from '../session/effort-chip';
import { Figure } from '../session/figure';
import { sessionTitle } from '../session/session-title';
import { SideSteps } from './side-steps';

/** One side of the comparison. What would go is struck through and dimmed, what would come stands out. */
export const SessionSide = ({ place, session, among, times }: SessionSideProps) => {
  const { t } = useTranslation('adjust');
  const { t: say } = useTranslation('session');
  const format = useFormat();
  const isOld = place === 'was';
  const Words = isOld ? 'del' : 'ins';
  const title = session === null ? t('proposed.rest') : sessionTitle(session, format, say);

  return (
    <section
      aria-labelledby={`side-${place}`}
      className={`card grid grid-cols-[minmax(0,1fr)] gap-3 p-4 lg:px-5 ${isOld ? 'bg-transparent' : 'border-ink'}`}
    >
      <div>
        <p className="eyebrow">{t(`proposed.${place}`)}</p>
        <h2 id={`side-${place}`} className="text-section font-semibold text-balance">
          <Words className={isOld ? 'text-ink3 line-through' : 'no-underline'}>{title}</Words>
        </h2>
        <p className="mt-1.5 flex min-h-6 flex-wrap gap-1.5">{session && <EffortChip session={session} />}</p>
      </div>
      {session === null ? <Rest /> : <Drawn session={session} among={among} isOld={isOld} />}
      <SideFacts session={session} times={times} isOld={isOld} />
      {session && session.sections.length > 0 && <Steps session={session} isOld={isOld} />}
    </section>
  );
};

type SessionSideProps = Readonly<{
  place: 'was' | 'now';
  /** null: rest. */
  session: Session | null;
  /** The workouts on both sides, for one scale. */
  among: readonly (readonly Section[])[];
  /** How long both sides are, to say them in one way. */
  times: readonly Seconds[];
}>;

type SideProps = Readonly<{ session: Session; isOld: boolean }>;

const Drawn = ({ session, among, isOld }: SideProps & Pick<SessionSideProps, 'among'>) =>
  session.sections.length === 0 ? null : (
    <div className={isOld ? 'opacity-60' : ''}>
      <ComparedProfile sections={session.sections} among={among} />
    </div>
  );

const Rest = () => {
  const { t } = useTranslation('adjust');

  return (
    <p className="flex items-center gap-3 text-ink2">
      <Moon size={26} strokeWidth={1.75} aria-hidden="true" className="flex-none" />
      {t('proposed.restText')}
    </p>
  );
};

const Steps = ({ session, isOld }: SideProps) => {
  const { t } = useTranslation('adjust');
  const isWide = useIsWide();

  return (
    <details className="group" open={isWide || !isOld}>
      <Summary className="font-semibold">{t('proposed.steps')}</Summary>
      <SideSteps session={session} isOld={isOld} />
    </details>
  );
};

type SideFactsProps = Pick<SessionSideProps, 'session' | 'times'> & Readonly<{ isOld: boolean }>;

const SideFacts = ({ session, times, isOld }: SideFactsProps) => {
  const { t } = useTranslation('adjust');
  const format = useFormat();
  const duration = format.durationAmong(times);
  const quality = session && qualityTime(session);
  const nothing = t('facts.nothing');
  const facts = {
    distance: session && session.distance > 0 ? format.distance(session.distance) : nothing,
    time: session ? duration(session.duration) : nothing,
    quality: quality ? duration(quality.time) : nothing,
    load: session ? format.number(session.load, 0) : '0',
  } as const;

  return (
    <dl
      className="grid grid-cols-[repeat(auto-fit,minmax(min(4.5rem,100%),1fr))] gap-x-3 gap-y-1"
      aria-label={t('facts.label')}
    >
      {(Object.keys(facts) as (keyof typeof facts)[]).map((name) => (
        <div key={name}>
          <dt className="text-meta text-ink2">{t(`facts.${name}`)}</dt>
          <dd className={`num text-section ${isOld ? 'text-ink3 line-through' : ''}`}>
            <Figure>{facts[name]}</Figure>
          </dd>
        </div>
      ))}
    </dl>
  );
};
