import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRunKind } from '../../shared/domain/session/implied-parts';
import type { Section, Session, StepGroup } from '../../shared/domain/session/session';
import { distanceOf, stepsInOrder } from '../../shared/domain/session/session-facts';
import { seconds } from '../../shared/domain/units/quantity';
import { stepRow } from '../charts/workout-blocks';
import { useFormat } from '../format';
import { type Ground, GroundChoice } from './ground-choice';
import { type Pointing, StepRow } from './step-row';

/** What to do, in order: warm-up, main set with its repeats in brackets, cool-down. */
export const StepList = ({ session, pointing }: Readonly<{ session: Session; pointing: Pointing }>) => {
  const { t } = useTranslation('session');
  const [ground, setGround] = useState<Ground>('road');
  const isPaced = stepsInOrder(session).some(({ pace }) => pace !== null);

  return (
    <section className="@container card overflow-hidden" aria-labelledby="steps">
      <h2 id="steps" className="sr-only">
        {t('steps')}
      </h2>
      {isPaced && isRunKind(session.kind) && session.kind !== 'race' && (
        <GroundChoice ground={ground} onChoose={setGround} />
      )}
      {session.sections.map((section, index) => (
        <Part
          key={section.part}
          session={session}
          section={section}
          index={index}
          ground={ground}
          pointing={pointing}
        />
      ))}
    </section>
  );
};

const Part = ({ session, section, index, ground, pointing }: PartProps) => {
  const { t } = useTranslation('session');

  return (
    <div className="border-line px-4 py-3.5 not-first-of-type:border-t lg:px-5 lg:py-4">
      <header className="mb-2 flex flex-wrap items-baseline justify-between gap-x-2.5">
        <h3 className="font-semibold tracking-[-0.015em]">{t(`parts.${section.part}`)}</h3>
        <PartSum section={section} />
      </header>
      {section.groups.map((group, at) => (
        <Group
          key={stepRow(index, at, 0)}
          group={group}
          rowOf={(step) => stepRow(index, at, step)}
          session={session}
          ground={ground}
          pointing={pointing}
        />
      ))}
    </div>
  );
};

type PartProps = Readonly<{ session: Session; section: Section; index: number; ground: Ground; pointing: Pointing }>;

const PartSum = ({ section }: Readonly<{ section: Section }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const run = { sections: [section] };
  const time = format.duration(seconds(stepsInOrder(run).reduce((sum, step) => sum + step.seconds, 0)));
  const distance = distanceOf(run);

  return (
    <span className="text-meta text-ink2">
      {distance === 0 ? time : t('partSum', { time, distance: format.about(distance) })}
    </span>
  );
};

const Group = ({ group, rowOf, session, ground, pointing }: GroupProps) => {
  const { t } = useTranslation('session');
  const rows = group.steps.map((step, index) => (
    <StepRow
      key={rowOf(index)}
      row={rowOf(index)}
      step={step}
      kind={session.kind}
      ground={ground}
      pointing={pointing}
    />
  ));
  if (group.times === 1) return <ul>{rows}</ul>;

  return (
    <>
      <p className="mb-1 text-section font-strong tracking-[-0.03em]">{t('repeat', { times: group.times })}</p>
      <ul className="rounded-[2px] border-l-2 border-edge pl-3.5">{rows}</ul>
    </>
  );
};

type GroupProps = Readonly<{
  group: StepGroup;
  rowOf: (step: number) => string;
  session: Session;
  ground: Ground;
  pointing: Pointing;
}>;
