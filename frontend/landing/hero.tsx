import { Flag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Zone } from '../../shared/domain/fitness/fitness';
import { type ArtStep, type ArtWeek, artSession, artWeeks } from './hero-art';

const fill: Record<Zone, string> = {
  1: 'fill-z1',
  2: 'fill-z2',
  3: 'fill-z3',
  4: 'fill-z4',
  5: 'fill-z5',
  6: 'fill-z6',
};
const height: Record<Zone, number> = { 1: 0.3, 2: 0.46, 3: 0.64, 4: 0.86, 5: 1, 6: 1 };

/** What a newcomer sees first: a season and a session, drawn as the product draws them. */
export const Hero = () => {
  const { t } = useTranslation('landing');
  return (
    <div className="grid">
      <figure className="card px-4 pt-4 pb-3.5 lg:px-6 lg:pt-5.5 lg:pb-4.5">
        <figcaption className="flex items-baseline justify-between gap-3">
          <b className="text-body font-semibold tracking-[-0.015em]">{t('hero.season')}</b>
          <span className="eyebrow">{t('hero.length')}</span>
        </figcaption>
        <Season label={t('hero.seasonLabel')} />
        <Phases />
      </figure>
      <figure className="card mt-3 px-4 pt-4 pb-3.5 lg:relative lg:z-1 lg:-mt-3 lg:ml-auto lg:w-[74%] lg:translate-x-6 lg:px-5.5 lg:pt-4.5">
        <figcaption className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <span>
            <span className="eyebrow block">{t('hero.day')}</span>
            <b className="text-section font-semibold">{t('hero.session')}</b>
          </span>
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1 sm:block sm:text-right">
            <b className="num block text-section">{t('hero.pace')}</b>
            <span className="chip chip-z4">{t('hero.zone')}</span>
          </span>
        </figcaption>
        <Profile label={t('hero.sessionLabel')} />
      </figure>
    </div>
  );
};

const tall = 200;
const column = 40;
const most = Math.max(...artWeeks.map(({ km }) => km));

const Season = ({ label }: Readonly<{ label: string }>) => (
  <svg
    viewBox={`0 0 ${column * artWeeks.length} ${tall}`}
    preserveAspectRatio="none"
    role="img"
    aria-label={label}
    className="mt-3 block h-30 w-full lg:h-46"
  >
    {artWeeks
      .map((week, index) => ({ week, x: index * column }))
      .map(({ week, x }) => (
        <Week key={x} week={week} x={x} />
      ))}
  </svg>
);

const Week = ({ week, x }: Readonly<{ week: ArtWeek; x: number }>) => {
  const whole = (week.km / most) * tall;
  const tops = week.shares.map((_, index) =>
    week.shares.slice(0, index + 1).reduce((sum, { share }) => sum + share, 0),
  );
  return week.shares.map(({ zone, share }, index) => (
    <rect
      key={zone}
      className={`${fill[zone]} ${week.recovery ? 'opacity-55' : ''}`}
      x={x + 5}
      width={column - 10}
      y={tall - (tops[index] ?? 0) * whole}
      height={Math.max(1, share * whole - 2.5)}
      rx="3"
    />
  ));
};

const phases = [
  { name: 'base', weeks: 4 },
  { name: 'build', weeks: 6 },
  { name: 'sharpen', weeks: 3 },
  { name: 'taper', weeks: 2 },
] as const;

const Phases = () => {
  const { t } = useTranslation('landing');
  return (
    <ol className="mt-1.5 grid grid-cols-[4fr_6fr_3fr_2fr_1fr] gap-0.75 text-caption font-medium text-ink2">
      {phases.map(({ name }) => (
        <li key={name} className="min-w-0 border-t-2 border-line pt-1.25">
          {t(`hero.phase.${name}`)}
        </li>
      ))}
      <li className="grid justify-items-center border-t-2 border-line pt-1.25">
        <span className="sr-only">{t('hero.phase.race')}</span>
        <Flag size={15} strokeWidth={1.75} aria-hidden="true" />
      </li>
    </ol>
  );
};

const minute = 10;

const Profile = ({ label }: Readonly<{ label: string }>) => {
  const minutesIn = (steps: readonly ArtStep[]) => steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const steps = artSession.map((step, index) => ({ ...step, start: minutesIn(artSession.slice(0, index)) }));
  return (
    <svg
      viewBox={`0 0 ${minutesIn(artSession) * minute} 100`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      className="mt-3 block h-21 w-full lg:h-27"
    >
      {steps.map(({ zone, minutes, start }) => (
        <rect
          key={start}
          className={fill[zone]}
          x={start * minute}
          width={minutes * minute - 2}
          y={100 - height[zone] * 100}
          height={height[zone] * 100}
          rx="3"
        />
      ))}
    </svg>
  );
};
