let cutOff = false;
const listeners = new Set<() => void>();

const tell = (now: boolean): void => {
  if (cutOff === now) return;
  cutOff = now;
  for (const listener of listeners) listener();
};

/** Whether the last call of the API got no answer. A device may believe it is online where nothing gets through. */
export const isCutOff = (): boolean => cutOff;

/** The API has answered, whatever it said. */
export const noteReached = (): void => tell(false);

/** The API has not answered. */
export const noteUnreachable = (): void => tell(true);

/** Calls back whenever the API is lost or found again. Returns a function that stops it. */
export const onConnection = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether no answer came, rather than one that refuses. */
export const isUnreachable = (error: unknown): boolean => error instanceof Error && error.name === 'NetworkUnreachable';

/** Checks whether the API is there, by the one operation that needs no sign-in. */
export const reach = async (): Promise<boolean> => {
  try {
    await fetch('/api/config', { cache: 'no-store', signal: AbortSignal.timeout(longestLook) });
    noteReached();
  } catch {
    noteUnreachable();
  }
  return !cutOff;
};

/** In ms: how long the API has to answer, and the pauses between two checks. */
const longestLook = 10_000;
const firstWait = 3_000;
const longestWait = 60_000;

/** Checks for the API from time to time while it is lost, and at once when the device or the athlete comes back. */
export const watchConnection = (): void => {
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    if (!cutOff || (await reach())) return;
    wait = Math.min(longestWait, wait * 1.5);
    timer = setTimeout(look, wait);
  };
  const lookNow = (): void => {
    wait = firstWait;
    void look();
  };

  onConnection(() => {
    clearTimeout(timer);
    wait = firstWait;
    if (cutOff) timer = setTimeout(look, wait);
  });
  window.addEventListener('online', lookNow);
  window.addEventListener('offline', noteUnreachable);
  window.addEventListener('focus', lookNow);
  if (navigator.onLine === false) noteUnreachable();
  if (cutOff) lookNow();
};
