import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';
import type { Session } from '../../shared/domain/session/session';
import { operationQuery } from '../api/operation-query';
import { problemIn } from '../api-client';
import { useFormat } from '../format';
import { announce } from '../parts/announcements';
import { toast } from '../parts/toast';
import { raceName, sessionName } from '../session/session-title';
import { DropNote } from './drop-note';
import { dropTarget } from './drop-target';
import type { Ground, Lift } from './lift';
import { useCarryingKeys } from './use-carrying-keys';
import { useDropMarks } from './use-drop-marks';
import { useDropSentence } from './use-drop-sentence';
import { useMoveSession } from './use-move-session';

type Props = Ground &
  Readonly<{
    lift: Lift;
    session: Session;
    plan: PlanReply;
    onLift: (change: (lift: Lift | null) => Lift | null) => void;
  }>;

/** A session while it is carried: what would follow on the day it is over, and what follows once it is put there. */
export const Lifted = ({ lift, session, plan, view, within, onLift }: Props) => {
  const { t } = useTranslation('calendar');
  const { t: say } = useTranslation('session');
  const format = useFormat();
  const sentenceOf = useDropSentence(plan);
  const moves = useQuery({ ...operationQuery('listMoves', { params: { sessionId: session.id } }), staleTime: 0 });
  const choices = (moves.isFetching ? null : moves.data?.choices) ?? null;
  const end = () => onLift(() => null);
  const move = useMoveSession({ sessionId: session.id, planId: plan.planId, onMoved: end });

  const over = lift.over ?? session.date;
  const target = dropTarget(choices, session.date, over);
  const sentence = sentenceOf(target, over);
  const name = raceName(session, plan.goal) ?? sessionName(session, say);
  useDropMarks(within, (day) => dropTarget(choices, session.date, day).kind, over);

  const stay = () => {
    announce(t('drag.left', { name, day: format.day(session.date) }));
    end();
    focusOn(session.id);
  };
  useCarryingKeys({
    isOn: lift.by === 'keys' && !move.isPending,
    plan,
    view,
    home: session.date,
    over,
    onOver: (day) => onLift((now) => now && { ...now, over: day }),
    onDrop: () => onLift((now) => now && { ...now, isReleased: true }),
    onCancel: stay,
  });

  const settle = useEffectEvent(() => {
    if (moves.error) return fail(moves.error);
    if (target.kind === 'unknown' || move.isPending) return;
    if (target.kind === 'open') return move.mutate(target.choice, { onError: fail });
    if (lift.by === 'pointer') {
      if (target.kind !== 'from') toast(sentence);
      return end();
    }
    if (target.kind === 'from') return stay();
    announce(sentence);
    onLift((now) => now && { ...now, isReleased: false });
  });
  const fail = (error: Error) => {
    toast(problemIn(error)?.detail ?? t('drag.failed'));
    end();
  };
  const isKnown = target.kind !== 'unknown' || moves.isError;
  useEffect(() => {
    if (lift.isReleased && isKnown) settle();
  }, [lift.isReleased, isKnown]);

  useSaid(lift.by === 'keys' ? t('drag.lifted', { name, day: format.day(session.date) }) : null, sentence);

  return (
    <DropNote
      name={name}
      at={lift.at}
      kind={move.isPending ? 'unknown' : target.kind}
      sentence={move.isPending ? t('drag.moving') : target.kind === 'from' ? t('drag.away') : sentence}
    />
  );
};

const focusOn = (sessionId: string): void =>
  void setTimeout(() => document.querySelector<HTMLElement>(`a[href="/session/${sessionId}"]`)?.focus());

/** Whoever goes by keys hears what was lifted, and of each day what would follow. */
const useSaid = (lifted: string | null, sentence: string): void => {
  const first = useRef(lifted);

  useEffect(() => {
    if (lifted === null) return;
    announce(first.current === null ? sentence : `${first.current} ${sentence}`);
    first.current = null;
  }, [lifted, sentence]);
};
