/** Makes a thing when it is first asked for, and keeps it: for what is costly to make and of no use to most. */
export const once = <Thing>(make: () => Thing): (() => Thing) => {
  let kept: Readonly<{ thing: Thing }> | null = null;
  return () => {
    kept ??= { thing: make() };
    return kept.thing;
  };
};
