const key = 'pacewright.shortcuts';

/** Whether single keys turn the weeks; on unless the athlete switched them off on this device. */
export const areShortcutsOn = (): boolean => localStorage.getItem(key) !== 'off';

/** Keeps the wish on this device. Whoever dictates or types by switch may set off single keys unintentionally. */
export const switchShortcuts = (on: boolean): void => {
  if (on) localStorage.removeItem(key);
  else localStorage.setItem(key, 'off');
};
