import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChangeReply } from '../../shared/contract/change';
import type { PlanReply } from '../../shared/contract/plan';
import { ChartTable } from '../charts/chart-table';
import { useFormat } from '../format';
import { Said } from '../i18n/said';
import { ChangedSession } from './changed-session';
import { commonReasons, type Reason } from './common-reasons';
import { Because, Rules } from './reasons';
import { sessionWords } from './session-words';

type SessionChange = ChangeReply['sessions'][number];
type Props = Readonly<{
  sessions: readonly SessionChange[];
  /** For what did not change, and what the races are called; null while it is on its way. */
  plan: PlanReply | null;
  /** Whose rules the page says elsewhere. */
  told?: readonly Reason[];
}>;

/** Week by week: what each session was, what it is now, and why. What stayed is folded away. */
export const SessionChanges = ({ sessions, plan, told = [] }: Props) => {
  const { t } = useTranslation(['changes', 'session']);
  const format = useFormat();
  const weeks = [...new Set(sessions.map(({ week }) => week))];
  const say = useSessionWords(plan);
  if (sessions.length === 0) return null;

  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3.5" aria-labelledby="sessions">
      <h2 id="sessions" className="text-section font-semibold">
        {t('sessions.title')}
      </h2>
      {weeks.map((week) => (
        <WeekOfChanges
          key={week}
          week={week}
          sessions={sessions.filter((it) => it.week === week)}
          plan={plan}
          told={told}
        />
      ))}
      <ChartTable
        caption={t('sessions.title')}
        columns={[t('sessions.day'), t('sessions.before'), t('sessions.after'), t('sessions.reason')]}
        rows={sessions.map((it) => ({
          key: it.sessionId,
          cells: [
            format.shortDay(it.date),
            say(it.before),
            say(it.after),
            <Said key="reasons">{it.reasons.map(({ because, rule }) => `${because} ${rule}`).join(' ')}</Said>,
          ],
        }))}
      />
    </section>
  );
};

const useSessionWords = (plan: PlanReply | null) => {
  const { t } = useTranslation(['session', 'changes']);
  const format = useFormat();

  return (session: SessionChange['before']): string => sessionWords(session, plan?.goal ?? null, format, t);
};

const WeekOfChanges = ({ week, sessions, plan, told = [] }: Props & Readonly<{ week: number }>) => {
  const { t } = useTranslation('changes');
  const common = commonReasons(sessions);
  const rules = new Set(told.map(({ rule }) => rule));

  return (
    <section className="card px-4 py-3.5 lg:px-5" aria-label={t('sessions.week', { week })}>
      <h3 className="font-semibold">{t('sessions.week', { week })}</h3>
      {common && <Because reasons={common} />}
      <ul className="mt-1.5 grid">
        {sessions.map((session) => (
          <ChangedSession
            key={session.sessionId}
            session={session}
            goal={plan?.goal ?? null}
            // Why all of a week changed is said above it, once.
            reasons={common ? [] : session.reasons}
          />
        ))}
      </ul>
      <Rules reasons={sessions.flatMap(({ reasons }) => reasons).filter(({ rule }) => !rules.has(rule))} />
      <Unchanged week={week} sessions={sessions} plan={plan} />
    </section>
  );
};

const Unchanged = ({ week, sessions, plan }: Props & Readonly<{ week: number }>) => {
  const { t } = useTranslation('changes');
  const format = useFormat();
  const say = useSessionWords(plan);
  const changed = new Set(sessions.map(({ sessionId }) => sessionId));
  const kept = plan?.weeks.find(({ number }) => number === week)?.sessions.filter(({ id }) => !changed.has(id)) ?? [];
  if (kept.length === 0) return null;

  return (
    <details className="group border-t border-line pt-1.5 text-meta text-ink2">
      <summary className="-ml-1 inline-flex min-h-8 cursor-pointer items-center gap-1 rounded-chip pr-1.5 font-medium">
        <ChevronRight size={14} aria-hidden="true" className="transition-transform duration-150 group-open:rotate-90" />
        {t('sessions.unchanged', { count: kept.length })}
      </summary>
      <ul className="grid gap-1 py-1">
        {kept.map((session) => (
          <li key={session.id}>
            {format.shortDay(session.date)}: {say(session)}
          </li>
        ))}
      </ul>
    </details>
  );
};
