type Tap = Event & Readonly<{ detail: number }>;

/**
 * The second of two quick taps means what the first one fell on. Where the first led to another page, it would fall on
 * whatever lies there now, and answer a question that nobody has read: there it counts for nothing.
 */
export const ignoreStraySecondTaps = (target: EventTarget, path: () => string): void => {
  let firstAt = path();
  const judge = (event: Event): void => {
    if ((event as Tap).detail <= 1) firstAt = path();
    else if (path() !== firstAt) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  for (const kind of ['mousedown', 'click']) target.addEventListener(kind, judge, { capture: true });
};
