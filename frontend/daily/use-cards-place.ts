import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PlanReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { dueCheckIn } from './due-check-in-query';

/** How long an athlete waits for the cards above the session; after that they appear when they come. */
const patienceMs = 4_000;

/**
 * Where the cards stand that ask something of the athlete: above the session, or below it once it is shown, so that
 * none pushes it away under a finger. Null while nothing is to be shown yet.
 */
export const useCardsPlace = (plan: PlanReply, today: IsoDate): 'above' | 'below' | null => {
  const [place, setPlace] = useState<'above' | 'below' | null>(null);
  const checkIn = useQuery(dueCheckIn(plan, today));
  const question = useQuery(operationQuery('listActivityQuestions', { params: {} }));
  const isAnswered = !(checkIn.isLoading || question.isLoading);
  useEffect(() => {
    const timer = setTimeout(() => setPlace((known) => known ?? 'below'), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  // Once is enough: a card that asks again for what failed would take the page away, and itself with it.
  useEffect(() => {
    if (isAnswered) setPlace((known) => known ?? 'above');
  }, [isAnswered]);

  return place ?? (isAnswered ? 'above' : null);
};
