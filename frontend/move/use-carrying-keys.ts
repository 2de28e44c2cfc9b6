import { useNavigate } from '@tanstack/react-router';
import { useEffectEvent, useLayoutEffect } from 'react';
import type { PlanReply } from '../../shared/contract/plan';
import { addDays, daysBetween, type IsoDate, mondayOf } from '../../shared/domain/units/calendar';
import { weekKey } from '../plan/week-key';

/** How many days to either side a session can be carried: as far as moves are offered. */
const reach = 7;

const steps: Readonly<Partial<Record<string, number>>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

type CarryingKeys = Readonly<{
  isOn: boolean;
  plan: Pick<PlanReply, 'weeks'>;
  view: 'week' | 'month';
  /** The session's own day. */
  home: IsoDate;
  over: IsoDate;
  onOver: (day: IsoDate) => void;
  onDrop: () => void;
  onCancel: () => void;
}>;

/** Arrows carry by a day or a week, Space and Enter put down, Escape and Tab leave it where it was. */
export const useCarryingKeys = (keys: CarryingKeys): void => {
  const navigate = useNavigate();
  const show = (day: IsoDate) => {
    const { weeks } = keys.plan;
    const isShown = document.querySelector(`[data-day="${day}"]`) !== null;
    if (isShown || !weeks.some(({ monday }) => monday === mondayOf(day))) return;
    const search = { week: weekKey(day), ...(keys.view === 'month' && { view: keys.view }) };
    void navigate({ to: '/plan', search, replace: true, resetScroll: false });
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { home, over, onOver, onDrop, onCancel } = keys;
    const step = steps[event.key];
    if (step !== undefined) {
      const day = addDays(over, step);
      if (Math.abs(daysBetween(home, day)) <= reach) {
        onOver(day);
        show(day);
      }
    } else if (event.key === ' ' || event.key === 'Enter') onDrop();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      onCancel();
      show(home);
    } else if (event.key.length > 1) return;
    // Before the page's own single keys, and before the browser scrolls.
    event.preventDefault();
    event.stopPropagation();
  });

  // Before the next key, however soon it follows the one that lifts.
  useLayoutEffect(() => {
    if (!keys.isOn) return;
    const onKey = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', onKey, true);

    return () => window.removeEventListener('keydown', onKey, true);
  }, [keys.isOn]);
};
