type Tap = Event & Readonly<{ detail: number }>;

/**
 * The second of two quick taps is meant for what the first one hit. Where the first led to another page, the second
 * would hit whatever is there now, and could answer a question that nobody has read: it is ignored.
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
