import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeReply } from '../../shared/contract/change';
import type { PlanReply } from '../../shared/contract/plan';
import { useFormat } from '../format';
import { Tick } from '../parts/form/choice';
import type { Decision } from './decision';
import { WasNow } from './was-now';
import { WasNowSession } from './was-now-session';

type Props = Readonly<{
  change: ChangeReply;
  plan: PlanReply;
  isBusy: boolean;
  onDecide: (decision: Decision) => void;
}>;

/** Yes or no to a change that waits: all of it, or session by session. Keeping the plan changes nothing. */
export const WaitingDecision = ({ change, plan, isBusy, onDecide }: Props) => {
  const { t } = useTranslation('changes');
  const format = useFormat();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const { sessions, divisible, expiresAt } = change;
  const isAll = chosen === null || chosen.length === sessions.length;

  return (
    <div className="card grid grid-cols-[minmax(0,1fr)] gap-3 border-ink p-4 lg:p-5">
      <p className="max-w-text text-pretty">{t('waiting.text')}</p>
      {divisible && chosen !== null && (
        <ChosenSessions sessions={sessions} plan={plan} chosen={chosen} onChoose={setChosen} />
      )}
      <div className="flex flex-wrap gap-2.5">
        <button
          type="button"
          className="btn btn-primary"
          disabled={isBusy || chosen?.length === 0}
          onClick={() => onDecide({ kind: 'accept', sessions: isAll ? null : chosen })}
        >
          {isAll
            ? t('waiting.accept')
            : chosen.length === 0
              ? t('waiting.acceptNone')
              : t('waiting.acceptSome', { count: chosen.length })}
        </button>
        <button
          type="button"
          className="btn btn-secondary"
          disabled={isBusy}
          onClick={() => onDecide({ kind: 'reject' })}
        >
          {t('waiting.keep')}
        </button>
        {divisible && chosen === null && (
          <button
            type="button"
            className="btn btn-quiet"
            onClick={() => setChosen(sessions.map(({ sessionId }) => sessionId))}
          >
            {t('waiting.choose')}
          </button>
        )}
      </div>
      {expiresAt && <p className="text-meta text-ink2">{t('waiting.expires', { at: format.moment(expiresAt) })}</p>}
    </div>
  );
};

type ChosenProps = Readonly<{
  sessions: ChangeReply['sessions'];
  plan: PlanReply;
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}>;

const ChosenSessions = ({ sessions, plan, chosen, onChoose }: ChosenProps) => {
  const { t } = useTranslation('changes');

  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1">
      <legend className="font-semibold">{t('waiting.choose')}</legend>
      <p className="max-w-text text-meta text-pretty text-ink2">{t('waiting.chooseHint')}</p>
      {sessions.map((session) => (
        <Tick
          key={session.sessionId}
          id={`take-${session.sessionId}`}
          label={<ChosenSession session={session} plan={plan} />}
          error={null}
          checked={chosen.includes(session.sessionId)}
          onChange={(isTaken) =>
            onChoose(isTaken ? [...chosen, session.sessionId] : chosen.filter((other) => other !== session.sessionId))
          }
        />
      ))}
    </fieldset>
  );
};

type ChosenSessionProps = Readonly<{ session: ChangeReply['sessions'][number]; plan: PlanReply }>;

const ChosenSession = ({ session, plan }: ChosenSessionProps) => {
  const format = useFormat();
  const { before, after, date } = session;

  return (
    <>
      <span className="block font-semibold">
        <WasNow was={format.shortDay(before?.date ?? date)} now={format.shortDay(after?.date ?? date)} />
      </span>
      <WasNowSession session={session} goal={plan.goal} />
    </>
  );
};
