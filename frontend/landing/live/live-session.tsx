import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../../shared/contract/goal/goal';
import type { Session } from '../../../shared/domain/session/session';
import { WorkoutProfile } from '../../charts/workout-profile';
import { useFormat } from '../../format';
import { Then } from '../../parts/later';
import { EffortChip } from '../../session/effort-chip';
import { SessionFactsList } from '../../session/session-facts-list';
import { sessionTitle } from '../../session/session-title';
import { StepList } from '../../session/step-list';
import { WhyCard } from '../../session/why-card';

/** A session of the example plan: its numbers, its shape, and every step. */
export const LiveSession = ({ session, goal }: Readonly<{ session: Session; goal: GoalReply }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const [pointed, setPointed] = useState<Readonly<{ sessionId: string; at: string | null }> | null>(null);
  const at = pointed?.sessionId === session.id ? pointed.at : null;
  const point = (to: string | null) => setPointed({ sessionId: session.id, at: to });

  return (
    <section aria-labelledby="live-session" className="grid gap-3.5 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <div className="grid grid-rows-[auto_1fr] gap-3.5">
        <div className="card px-3.5 pt-4 pb-3 lg:px-5">
          <p className="eyebrow">{format.day(session.date)}</p>
          <h3 id="live-session" className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-fact font-semibold">
            {sessionTitle(session, format, t)} <EffortChip session={session} />
          </h3>
          <SessionFactsList session={session} goal={goal} />
          {session.sections.length > 0 && (
            <div className="mt-4">
              <WorkoutProfile sections={session.sections} pointedAt={at} onPoint={point} />
            </div>
          )}
        </div>
        <WhyCard reply={{ session, goal }} />
      </div>
      <Then>{session.sections.length > 0 && <StepList session={session} pointing={{ at, onPoint: point }} />}</Then>
    </section>
  );
};
