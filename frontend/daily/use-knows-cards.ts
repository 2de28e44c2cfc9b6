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
  const [isKnown, setKnown] = useState(false);
  const checkIn = useQuery(dueCheckIn(plan, today));
  const question = useQuery(operationQuery('listActivityQuestions', { params: {} }));
  const isAnswered = !(checkIn.isLoading || question.isLoading);
  useEffect(() => {
    const timer = setTimeout(() => setKnown(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  // Once is enough: a card that asks again for what failed would take the page away, and itself with it.
  useEffect(() => {
    if (isAnswered) setKnown(true);
  }, [isAnswered]);

  return isKnown || isAnswered;
};
