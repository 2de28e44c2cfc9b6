import { ArrowRight, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChangeReply } from '../../shared/contract/change';
import type { PlanReply } from '../../shared/contract/plan';
import { ChartTable } from '../charts/chart-table';
import { useFormat } from '../format';
import { Said } from '../i18n/said';
import { Because, Rules } from './reasons';
import { namedSession, sessionWords } from './session-words';

type SessionChange = ChangeReply['sessions'][number];
type Props = Readonly<{
  sessions: readonly SessionChange[];
  /** For what did not change, and what the races are called; null while it is on its way. */
  plan: PlanReply | null;
}>;

/** Week by week: what each session was, what it is now, and why. What stayed is folded away. */
export const SessionChanges = ({ sessions, plan }: Props) => {
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
        <WeekOfChanges key={week} week={week} sessions={sessions.filter((it) => it.week === week)} plan={plan} />
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

const WeekOfChanges = ({ week, sessions, plan }: Props & Readonly<{ week: number }>) => {
  const { t } = useTranslation('changes');

  return (
    <section className="card px-4 py-3.5 lg:px-5" aria-label={t('sessions.week', { week })}>
      <h3 className="font-semibold">{t('sessions.week', { week })}</h3>
      <ul className="mt-1 grid">
        {sessions.map((session) => (
          <ChangedSession key={session.sessionId} session={session} plan={plan} />
        ))}
      </ul>
      <Rules reasons={sessions.flatMap(({ reasons }) => reasons)} />
      <Unchanged week={week} sessions={sessions} plan={plan} />
    </section>
  );
};

const ChangedSession = ({ session, plan }: Readonly<{ session: SessionChange; plan: PlanReply | null }>) => {
  const { t } = useTranslation('changes');
  const format = useFormat();
  const { before, after, change, date, reasons } = session;
  // A session that only moved says which day it left.
  const dayOf = (it: SessionChange['before']) =>
    it !== null && before !== null && after !== null && before.date !== after.date
      ? `${format.shortDay(it.date)}: `
      : '';

  return (
    <li className="grid gap-2 border-t border-line py-3 first:border-t-0">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <b className="font-semibold">{format.shortDay(date)}</b>
        <span className="chip chip-plain">{t(`kinds.${change}`)}</span>
      </p>
      <p className="grid gap-1 lg:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] lg:items-start lg:gap-3">
        <del className="text-pretty text-ink2 decoration-edge">
          <span className="sr-only">{t('was')} </span>
          <Named day={dayOf(before)} session={before} plan={plan} />
        </del>
        <ArrowRight size={18} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 hidden text-ink3 lg:block" />
        <ins className="text-pretty no-underline">
          <span className="sr-only">{t('now')} </span>
          <Named day={dayOf(after)} session={after} plan={plan} />
        </ins>
      </p>
      <Because reasons={reasons} />
    </li>
  );
};

type NamedProps = Readonly<{ day: string; session: SessionChange['before']; plan: PlanReply | null }>;

/** A long name breaks between words, its figures stay whole beneath it. */
const Named = ({ day, session, plan }: NamedProps) => {
  const { t } = useTranslation(['session', 'changes']);
  const { title, figures } = namedSession(session, plan?.goal ?? null, useFormat(), t);

  return (
    <>
      <span className="font-medium">
        {day}
        {title}
      </span>
      <span className="block text-meta">
        {figures.map((figure, index) => (
          <span key={figure}>
            {index > 0 && ' · '}
            <span className="whitespace-nowrap">{figure}</span>
          </span>
        ))}
      </span>
    </>
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
