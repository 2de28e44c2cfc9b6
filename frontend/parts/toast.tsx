import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

/** What was done, and the way to take it back. */
export type Toast = Readonly<{ sentence: string; onUndo: (() => void) | null }>;

/** How long a toast stays when nobody points at it; by keys the way to it is longer. */
const stayMs = 10_000;
const stayForKeysMs = 30_000;
const isByKeys = (): boolean => document.activeElement?.matches(':focus-visible') ?? false;

let shown: Toast | null = null;
const listeners = new Set<() => void>();

const show = (toast: Toast | null): void => {
  shown = toast;
  for (const listener of listeners) listener();
};

/** Tells what was done for ten seconds, with a way back; a new toast takes the place of the old. */
export const toast = (sentence: string, onUndo: Toast['onUndo'] = null): void => show({ sentence, onUndo });

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The place of toasts, said politely. It waits while a pointer or the focus is on it. */
export const Toasts = () => {
  const now = useSyncExternalStore(subscribe, () => shown);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (now === null || held) return;
    const timer = setTimeout(() => show(null), isByKeys() ? stayForKeysMs : stayMs);
    return () => clearTimeout(timer);
  }, [now, held]);

  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(6rem+env(safe-area-inset-bottom))] z-20 grid justify-items-center px-4 lg:bottom-6"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {now && <ToastBody toast={now} onClose={() => show(null)} />}
    </div>
  );
};

const ToastBody = ({ toast: { sentence, onUndo }, onClose }: Readonly<{ toast: Toast; onClose: () => void }>) => {
  const { t } = useTranslation();
  const undo = () => {
    onClose();
    onUndo?.();
  };

  return (
    <div className="pointer-events-auto flex max-w-md items-center gap-1 rounded-control border border-edge bg-ink py-1 pr-1 pl-4 text-bg">
      <span className="min-w-0 grow py-2 wrap-anywhere">{sentence}</span>
      {onUndo && (
        <button type="button" className="min-h-11 px-3 font-semibold underline underline-offset-3" onClick={undo}>
          {t('toast.undo')}
        </button>
      )}
      <button type="button" className="grid size-11 place-items-center" aria-label={t('toast.close')} onClick={onClose}>
        <X size={18} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  );
};
