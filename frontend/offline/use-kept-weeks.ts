import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { athleteId } from '../auth/session';
import { usePlan } from '../plan/use-plan';
import { keepWeeks } from './keep-weeks';
import { useIsCutOff } from './use-is-cut-off';
import { isMarked, markWeeks, weeksMark } from './weeks-mark';

/** A page is drawn first; what it may need without a network comes after. */
const afterMs = 3_000;

/** Keeps the coming weeks on this device for as long as the app is open. */
export const useKeptWeeks = (): void => {
  const queries = useQueryClient();
  const outcome = usePlan();
  const isCutOff = useIsCutOff();
  const plan = outcome.status === 'ready' ? outcome.plan : null;
  const today = outcome.status === 'ready' ? outcome.today : null;

  useEffect(() => {
    if (plan === null || today === null || isCutOff) return;
    const mark = weeksMark(athleteId(), plan, today);
    if (isMarked(mark)) return;
    const leaving = new AbortController();
    const keep = async () => {
      if (await keepWeeks(queries, plan, today, leaving.signal)) markWeeks(mark);
    };
    const timer = setTimeout(() => void keep(), afterMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [queries, plan, today, isCutOff]);
};
