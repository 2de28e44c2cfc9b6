/** What stood in the forms of a page when the session of its athlete ended, by the forms' names. */
type Left = Readonly<{ athleteId: string; path: string; typed: Readonly<Record<string, unknown>> }>;
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'pacewright.typed';

/** Leaves in a tab's store what was typed. A full store costs these words, nothing else. */
export const leaveTyped = (store: Store, left: Left): void => {
  try {
    store.setItem(key, JSON.stringify(left));
  } catch {
    store.removeItem(key);
  }
};

/** Takes what was typed into a form of this page, once, and only for whoever typed it; undefined where nothing was. */
export const takeTyped = (store: Store, here: Pick<Left, 'athleteId' | 'path'>, name: string): unknown => {
  const left = JSON.parse(store.getItem(key) ?? 'null') as Left | null;
  if (left !== null && left.athleteId !== here.athleteId) dropTyped(store);
  if (left?.athleteId !== here.athleteId || left.path !== here.path) return undefined;
  const { [name]: typed, ...others } = left.typed;
  leaveTyped(store, { ...left, typed: others });
  return typed;
};

/** Leaves nothing behind. */
export const dropTyped = (store: Store): void => store.removeItem(key);
