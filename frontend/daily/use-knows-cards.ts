import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PlanReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { dueCheckIn } from './due-check-in-query';

/** An athlete waits no longer for the cards above the session; later they come when they come. */
const patienceMs = 4_000;

/** Whether it is known which cards stand above the session, so that none pushes it away under a finger. */
export const useKnowsCards = (plan: PlanReply, today: IsoDate): boolean => {
  const [isLate, setLate] = useState(false);
  const checkIn = useQuery(dueCheckIn(plan, today));
  const question = useQuery(operationQuery('listActivityQuestions', { params: {} }));
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);

  return isLate || !(checkIn.isLoading || question.isLoading);
};
