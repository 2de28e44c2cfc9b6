import { useState } from 'react';
import { athleteId, onSessionEnd } from '../../auth/session';
import { dropTyped, leaveTyped, takeTyped } from './left-typed';

/** By the place in the browser's history, and by name. */
const kept = new Map<string, unknown>();
/** Who has typed it: at the end of a session nobody is signed in any more. */
let typist = '';

/** Drops all that was typed: the next reader of this device is somebody else. */
export const forgetTyped = (): void => {
  kept.clear();
  dropTyped(sessionStorage);
};

/** The router names every place in the history, so that a page that is visited anew is another one. */
const placeNow = (): string => `${(history.state as { __TSR_key?: string } | null)?.__TSR_key} `;
const keyOf = (name: string): string => `${placeNow()}${name}`;

// The way to the sign-in pages and back reloads the app: what stands in the forms of this page waits in the tab.
onSessionEnd(() => {
  const place = placeNow();
  const here = [...kept].filter(([key]) => key.startsWith(place));
  const typed = here.map(([key, value]) => [key.slice(place.length), value] as const);
  leaveTyped(sessionStorage, { athleteId: typist, path: location.pathname, typed: Object.fromEntries(typed) });
});

const valueNow = <Value>(name: string, begin: () => Value): Value => {
  const key = keyOf(name);
  if (!kept.has(key)) {
    const left = takeTyped(sessionStorage, { athleteId: athleteId(), path: location.pathname }, name);
    if (left === undefined) return begin();
    kept.set(key, left);
  }
  return kept.get(key) as Value;
};

/**
 * What is typed into a form, which a step back in the browser and forth again finds as it was, and so does a new
 * sign-in where the session ended in the middle of it. A page that is opened anew begins anew, and so does one whose
 * form was left by its own way out.
 */
export const useKeptState = <Value>(name: string, begin: () => Value) => {
  const [value, setValue] = useState((): Value => valueNow(name, begin));
  const set = (next: (old: Value) => Value): void =>
    setValue((old) => {
      const changed = next(old);
      typist = athleteId();
      kept.set(keyOf(name), changed);
      return changed;
    });

  return [value, set, () => kept.delete(keyOf(name))] as const;
};
