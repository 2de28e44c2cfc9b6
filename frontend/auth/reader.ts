const key = 'pacewright.reader';

/**
 * Who reads on this device, told even where there is no network to prove it: what was saved for them can be shown. It
 * opens nothing at the API.
 */
export const knownReader = (): string | null => localStorage.getItem(key);

/** This athlete has signed in here. */
export const rememberReader = (athleteId: string): void => localStorage.setItem(key, athleteId);

/** Nobody reads here any more. */
export const forgetReader = (): void => localStorage.removeItem(key);
