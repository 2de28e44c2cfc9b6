const key = 'pacewright.reader';

/**
 * Who signed in last on this device, known even without a network to prove it, so that what was saved for them can be
 * shown. It gives no access to the API.
 */
export const knownReader = (): string | null => localStorage.getItem(key);

/** Notes that this athlete has signed in here. */
export const rememberReader = (athleteId: string): void => localStorage.setItem(key, athleteId);

/** Notes that nobody is signed in here any more. */
export const forgetReader = (): void => localStorage.removeItem(key);
