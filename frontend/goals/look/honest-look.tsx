import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../../shared/contract/assessment';
import { fillDistances } from '../../../shared/domain/units/fill-distances';
import { useFormat } from '../../format';
import { Said } from '../../i18n/said';
import { Callout } from '../../parts/callout';
import type { GoalBody } from './judged';

const versions = ['conservative', 'target', 'stretch'] as const;

type Props = Readonly<{
  assessment: Assessment;
  goal: GoalBody | null;
  /** A plan leads to it: what that cannot hold, and what race day looks like by now, is said where it stands. */
  isPlanned: boolean;
}>;

/**
 * The honest word on a goal: what race day looks like, how far the wish is from it, and whether there are weeks enough.
 */
export const HonestLook = ({ assessment, goal, isPlanned }: Props) => {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const { refusal, limitations, feasibility, prediction } = assessment;
  const range = prediction && {
    fastest: format.clock(prediction.range.fastest),
    slowest: format.clock(prediction.range.slowest),
  };

  return (
    <>
      {!isPlanned && refusal && (
        <Callout title={t('look.refused')}>
          <p>
            <Said>{fillDistances(refusal.sentence, format.units)}</Said>
          </p>
          <Sentences sentences={refusal.offers.map(({ sentence }) => fillDistances(sentence, format.units))} />
        </Callout>
      )}
      <section aria-labelledby="look" className="card grid gap-4 p-4 lg:p-5">
        <div className="grid gap-1 text-pretty">
          <h2 id="look" className="text-section font-semibold">
            {t('look.title')}
          </h2>
          {feasibility && (
            <p className="max-w-text">
              <Said>{feasibility.sentence}</Said>
            </p>
          )}
          <p className="max-w-text text-ink2">
            {range && isPlanned && (
              <Link to="/progress" className="link inline-flex min-h-6 items-center text-ink">
                {t('look.inProgress')}
              </Link>
            )}
            {range && !isPlanned && t('look.range', range)}
            {!range && t(`look.noRange.${goal?.kind ?? 'race'}`)}
          </p>
        </div>
        {feasibility && <Times feasibility={feasibility} />}
        <Facts assessment={assessment} />
      </section>
      {!isPlanned && limitations.length > 0 && (
        <Callout title={t('look.limits')}>
          <Sentences sentences={limitations.map(({ sentence }) => fillDistances(sentence, format.units))} />
        </Callout>
      )}
    </>
  );
};

const Sentences = ({ sentences }: Readonly<{ sentences: readonly string[] }>) => (
  <ul className="grid list-disc gap-1 pl-4">
    {sentences.map((sentence) => (
      <li key={sentence}>
        <Said>{sentence}</Said>
      </li>
    ))}
  </ul>
);

type Feasibility = NonNullable<Assessment['feasibility']>;

/** The same race as a careful, a likely and a bold wish. */
const Times = ({ feasibility }: Readonly<{ feasibility: Feasibility }>) => {
  const { t } = useTranslation('goals');
  const format = useFormat();

  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(4.75rem,100%),1fr))] gap-2">
      {versions.map((version) => (
        <div key={version} className="grid content-start rounded-control bg-sunken px-2 py-2.5 sm:px-3">
          <dt className="text-meta text-ink2">{t(`look.versions.${version}`)}</dt>
          <dd className="num text-row sm:text-fact">{format.clock(feasibility[version])}</dd>
        </div>
      ))}
    </dl>
  );
};

/** How far the wish is from today’s form, and how many weeks there are for it. */
const Facts = ({ assessment: { feasibility, weeks, weeksNeeded } }: Readonly<{ assessment: Assessment }>) => {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const gap = feasibility === null ? null : Math.abs(100 * feasibility.gap);
  const lines = [
    ...(feasibility === null || gap === null
      ? []
      : [t(feasibility.gap > 0 ? 'look.gapFaster' : 'look.gapSlower', { percent: format.number(gap, 1) })]),
    ...(weeks === null || weeksNeeded === 0
      ? []
      : [t(weeks >= weeksNeeded ? 'look.weeksEnough' : 'look.weeksFew', { weeks, count: weeksNeeded })]),
  ];

  return lines.length === 0 ? null : (
    <ul className="grid list-disc gap-1 pl-5 text-pretty">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};
