import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { areShortcutsOn } from './shortcuts';

type PlanSearch = Readonly<{ week?: string; view?: 'month' }>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Single keys that turn the plan, each to a place of its own; null where a key leads nowhere. */
export const useShortcutLinks = (places: Readonly<Record<string, PlanSearch | null>>): void => {
  const navigate = useNavigate();
  const known = JSON.stringify(places);

  useEffect(() => {
    const targets: typeof places = JSON.parse(known);
    const turn = (event: KeyboardEvent) => {
      const search = targets[event.key.toLowerCase()] ?? null;
      // On many keyboards brackets are typed with AltGr, which the browser reports as Ctrl and Alt together.
      const isCommand = event.metaKey || event.ctrlKey !== event.altKey;
      if (search === null || isCommand || isTyping(event.target) || !areShortcutsOn()) return;

      void navigate({ to: '/plan', search });
    };
    window.addEventListener('keydown', turn);

    return () => window.removeEventListener('keydown', turn);
  }, [navigate, known]);
};
