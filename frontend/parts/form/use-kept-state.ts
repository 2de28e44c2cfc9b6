import { useState } from 'react';

/** By the place in the browser's history, and by name. */
const kept = new Map<string, unknown>();

/** Drops all that was typed: the next reader of this device is somebody else. */
export const forgetTyped = (): void => kept.clear();

/** The router names every place in the history, so that a page that is visited anew is another one. */
const keyOf = (name: string): string => `${(history.state as { __TSR_key?: string } | null)?.__TSR_key} ${name}`;

/**
 * What is typed into a form, which a step back in the browser and forth again finds as it was. A page that is opened
 * anew begins anew, and so does one whose form was left by its own way out.
 */
export const useKeptState = <Value>(name: string, begin: () => Value) => {
  const [value, setValue] = useState((): Value => (kept.has(keyOf(name)) ? (kept.get(keyOf(name)) as Value) : begin()));
  const set = (next: (old: Value) => Value): void =>
    setValue((old) => {
      const changed = next(old);
      kept.set(keyOf(name), changed);
      return changed;
    });

  return [value, set, () => kept.delete(keyOf(name))] as const;
};
