import { useSyncExternalStore } from 'react';

let sentence = '';
const listeners = new Set<() => void>();

/** Told apart from the same sentence before it: what does not change is not said again. */
const again = '\u00a0';

/** Says a sentence to readers who cannot see the screen change. Use it sparingly: it interrupts. */
export const announce = (text: string): void => {
  sentence = text === sentence ? `${text}${again}` : text;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The one polite live region of the app. */
export const Announcements = () => {
  const text = useSyncExternalStore(subscribe, () => sentence);
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {text}
    </div>
  );
};
