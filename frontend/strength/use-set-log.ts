import { useEffect, useMemo, useRef, useState } from 'react';
import type { SetLogReply, StrengthWorkoutReply } from '../../shared/contract/strength';
import { aboutSets } from '../outbox/report';
import { useIsKept } from '../outbox/use-is-kept';
import { useWaitingAbout } from '../outbox/waiting';
import { type SetSheet, setReport, setSheet } from './set-sheet';

/** A moment of quiet after a tick, so that a row of ticks is sent once. */
const quietMs = 700;

type SaveStatus = 'idle' | 'saving' | 'saved' | 'unsaved';

const outbox = () => import('../outbox/device-outbox');

/**
 * The sets of a workout: ticked on this device at once, kept there, and sent as soon as the network lets them through.
 */
export const useSetLog = (sessionId: string, workout: StrengthWorkoutReply, log: SetLogReply | null) => {
  const [own, setOwn] = useState<SetSheet | null>(null);
  // Until a set is told here, what was told before is shown: it may be on its way out while the page opens.
  const sheet = useMemo(() => own ?? setSheet(workout, log), [own, workout, log]);
  const waits = useWaitingAbout(aboutSets(sessionId)) !== null;
  const isKept = useIsKept(aboutSets(sessionId));
  const [isSending, setSending] = useState(false);
  const [isLost, setLost] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = async () => {
    clearTimeout(timer.current);
    setSending(true);
    await (await outbox()).deviceOutbox.send().catch(() => null);
    setSending(false);
  };
  const change = async (next: SetSheet) => {
    setOwn(next);
    setSending(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(send, quietMs);
    const body = setReport(workout, next, new Date().toISOString());
    const report = { name: 'putSetLog', input: { params: { sessionId }, body } } as const;
    const { deviceOutbox } = await outbox();
    // A device that keeps nothing sends each tick for itself.
    const isLost = await deviceOutbox.keep(report).then(
      () => false,
      () =>
        deviceOutbox.post(report).then(
          () => false,
          () => true,
        ),
    );
    setLost(isLost);
  };

  // Leaving the page is the end of the quiet.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      void outbox().then(({ deviceOutbox }) => deviceOutbox.send().catch(() => null));
    },
    [],
  );

  // What was told before this page was opened may have gone out since.
  const settled: SaveStatus = own !== null || log !== null ? 'saved' : 'idle';
  const kept: SaveStatus = isKept ? 'unsaved' : 'saving';
  const status: SaveStatus = isSending ? 'saving' : isLost ? 'unsaved' : waits ? kept : settled;
  return { sheet, change, send, status };
};
