import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

/** What was done, and how to undo it. */
export type Toast = Readonly<{ sentence: string; onUndo: (() => void) | null }>;

/** How long a toast stays when nobody points at it; by keys the way to it is longer. */
const stayMs = 10_000;
const stayForKeysMs = 30_000;
const isByKeys = (): boolean => document.activeElement?.matches(':focus-visible') ?? false;

/** One that is shown, and where its reader was by then. */
type Shown = Toast & Readonly<{ origin: Element | null }>;

let shown: Shown | null = null;
const listeners = new Set<() => void>();

const show = (next: Shown | null): void => {
  shown = next;
  for (const listener of listeners) listener();
};

/** Says for ten seconds what was done, with an undo; a new toast replaces the old. */
export const toast = (sentence: string, onUndo: Toast['onUndo'] = null): void =>
  show({ sentence, onUndo, origin: document.activeElement });

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where toasts appear, as a polite live region. Its time stops while a pointer or the focus is on it. */
export const Toasts = () => {
  const now = useSyncExternalStore(subscribe, () => shown);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (now === null || held) return;
    const timer = setTimeout(() => show(null), isByKeys() ? stayForKeysMs : stayMs);
    return () => clearTimeout(timer);
  }, [now, held]);
  const close = () => {
    giveBack(now?.origin ?? null);
    show(null);
    // What leaves the page tells nobody that it was let go of.
    setHeld(false);
  };

  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(6rem+env(safe-area-inset-bottom))] z-20 grid justify-items-center px-4 lg:bottom-6"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {now && <ToastBody toast={now} onClose={close} />}
    </div>
  );
};

/** The focus goes back to where its reader was, or else to what the page is about: a toast stands behind all of it. */
const giveBack = (origin: Element | null): void => {
  const isThere = origin instanceof HTMLElement && origin !== document.body && origin.isConnected;
  (isThere ? origin : document.getElementById('content'))?.focus({ preventScroll: true });
};

const ToastBody = ({ toast: { sentence, onUndo }, onClose }: Readonly<{ toast: Toast; onClose: () => void }>) => {
  const { t } = useTranslation();
  const undo = () => {
    onClose();
    onUndo?.();
  };

  return (
    <div className="on-ink pointer-events-auto flex max-w-112 items-center gap-1 rounded-control border border-edge bg-ink py-1 pr-1 pl-4 text-bg">
      <span className="min-w-0 grow py-2 text-balance wrap-anywhere">{sentence}</span>
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
