import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import { areShortcutsOn } from './shortcuts';
import { neighbours } from './shown-week';
import { weekKey } from './week-key';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** `[` and `]` turn to the week before and after, `t` to the one that holds today. */
export const useWeekShortcuts = (plan: PlanReply, week: PlanWeekReply, current: PlanWeekReply): void => {
  const navigate = useNavigate();

  useEffect(() => {
    const { previous, next } = neighbours(plan.weeks, week.number);
    const targets: Readonly<Record<string, PlanWeekReply | null>> = {
      '[': previous,
      ']': next,
      t: current,
      T: current,
    };
    const turn = (event: KeyboardEvent) => {
      const target = targets[event.key] ?? null;
      // On many keyboards brackets are typed with AltGr, which the browser reports as Ctrl and Alt together.
      const isCommand = event.metaKey || event.ctrlKey !== event.altKey;
      if (target === null || isCommand || isTyping(event.target) || !areShortcutsOn()) return;

      void navigate({ to: '/plan', search: { week: weekKey(target.monday) } });
    };
    window.addEventListener('keydown', turn);

    return () => window.removeEventListener('keydown', turn);
  }, [navigate, plan.weeks, week.number, current]);
};
