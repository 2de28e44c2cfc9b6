const key = 'pacewright.reader';

/**
 * Who signed in last on this device, known even without a network to prove it, so that what was saved for them can be
 * shown. It gives no access to the API. null where nobody did, and in the tab of somebody else: what it would find is
 * not theirs.
 */
export const knownReader = (): string | null => {
  const [last, own] = [localStorage.getItem(key), sessionStorage.getItem(key)];
  return own === null || own === last ? last : null;
};

/** Notes that this athlete has signed in here. */
export const rememberReader = (athleteId: string): void => {
  for (const store of [localStorage, sessionStorage]) store.setItem(key, athleteId);
};

/** Notes that nobody is signed in here any more. */
export const forgetReader = (): void => {
  for (const store of [localStorage, sessionStorage]) store.removeItem(key);
};
