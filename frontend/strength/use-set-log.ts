import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SetLogReply, SetLogReport, StrengthWorkoutReply } from '../../shared/contract/strength';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { forgetSheet, keepSheet, keptSheet } from './kept-sheet';
import { type SetSheet, setReport, setSheet } from './set-sheet';

/** A moment of quiet after a tick, so that a row of ticks is sent once. */
const quietMs = 700;

/** The sets of a workout: ticked on this device at once, kept there, and sent as soon as the network lets them through. */
export const useSetLog = (sessionId: string, workout: StrengthWorkoutReply, log: SetLogReply | null) => {
  const { workoutId } = workout;
  const [sheet, setSheetShown] = useState<SetSheet>(() => keptSheet(workoutId)?.sheet ?? setSheet(workout, log));
  const queries = useQueryClient();
  const waiting = useRef<SetLogReport | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useMutation({
    mutationFn: (report: SetLogReport) => call('putSetLog', { params: { sessionId }, body: report }),
    onSuccess: (saved, { loggedAt }) => {
      queries.setQueryData(operationQuery('getStrength', { params: { sessionId } }).queryKey, (old) =>
        old === undefined ? old : { ...old, log: saved },
      );
      if (waiting.current?.loggedAt !== loggedAt) return;
      waiting.current = null;
      forgetSheet(workoutId);
    },
  });
  const { mutate } = save;

  const send = () => {
    clearTimeout(timer.current);
    if (waiting.current !== null) mutate(waiting.current);
  };
  const change = (next: SetSheet) => {
    const loggedAt = new Date().toISOString();
    setSheetShown(next);
    keepSheet(workoutId, { loggedAt, sheet: next });
    waiting.current = setReport(workout, next, loggedAt);
    clearTimeout(timer.current);
    timer.current = setTimeout(send, quietMs);
  };

  // What was ticked without a network goes out with the first one, and when the page is opened again.
  useEffect(() => {
    const kept = keptSheet(workoutId);
    if (kept !== null) waiting.current = setReport(workout, kept.sheet, kept.loggedAt);
    const sendKept = () => waiting.current !== null && mutate(waiting.current);
    sendKept();
    window.addEventListener('online', sendKept);

    return () => {
      window.removeEventListener('online', sendKept);
      clearTimeout(timer.current);
      sendKept();
    };
  }, [workoutId, workout, mutate]);

  return { sheet, change, send, status: save.status, error: save.error };
};
