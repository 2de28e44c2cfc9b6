import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { Session } from '../../shared/domain/session/session';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { Dialog } from '../parts/dialog';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { raceName, sessionName } from '../session/session-title';
import { MoveDays } from './move-days';
import { choiceKey, type MoveChoice, moveOptions } from './move-options';
import { useMoveSession } from './use-move-session';

/** Where a session could go, and what would follow, before anything is done. */
export const MoveDialog = ({ session, goal, planId, onClose }: MoveDialogProps) => {
  const { t } = useTranslation('move');
  const { t: say } = useTranslation('session');
  const format = useFormat();
  const moves = useQuery({ ...operationQuery('listMoves', { params: { sessionId: session.id } }), staleTime: 0 });
  const name = raceName(session, goal) ?? sessionName(session, say);

  return (
    <Dialog title={t('title', { name, day: format.day(session.date) })} onClose={onClose}>
      {moves.error && !moves.data && <Failure error={moves.error} onRetry={() => moves.refetch()} />}
      {moves.isPending && (
        <Loading>
          <div className="grid gap-2">
            <div className="bone h-14" />
            <div className="bone h-14" />
            <div className="bone h-14" />
          </div>
        </Loading>
      )}
      {moves.data && <Choosing choices={moves.data.choices} sessionId={session.id} planId={planId} onClose={onClose} />}
    </Dialog>
  );
};

type MoveDialogProps = Readonly<{ session: Session; goal: GoalReply; planId: string; onClose: () => void }>;

const Choosing = ({ choices, sessionId, planId, onClose }: ChoosingProps) => {
  const { t } = useTranslation('move');
  const format = useFormat();
  const { possible, refused } = moveOptions(choices);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const move = useMoveSession({ sessionId, planId, onMoved: onClose });
  const chosen = possible.find((choice) => choiceKey(choice) === chosenKey);
  const confirm = () => {
    setMissing(chosen === undefined);
    if (chosen !== undefined) move.mutate(chosen);
  };

  return (
    <>
      <MoveDays
        possible={possible}
        refused={refused}
        planId={planId}
        chosen={chosenKey}
        error={isMissing && chosen === undefined ? t('choose') : null}
        onChoose={setChosenKey}
      />
      {move.error && <Failure error={move.error} />}
      {possible.length > 0 && (
        <div className="sheet-answer">
          <button type="button" className="btn btn-primary" disabled={move.isPending} onClick={confirm}>
            {move.isPending ? t('moving') : wordFor(chosen)}
          </button>
        </div>
      )}
    </>
  );

  function wordFor(choice: MoveChoice | undefined): string {
    if (choice === undefined) return t('confirm');

    return choice.swapWith === null ? t('confirmTo', { day: format.weekdayName(choice.to) }) : t('confirmSwap');
  }
};

type ChoosingProps = Readonly<{
  choices: readonly MoveChoice[];
  sessionId: string;
  planId: string;
  onClose: () => void;
}>;
