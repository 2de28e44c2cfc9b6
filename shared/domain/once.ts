/** Makes a thing when it is first asked for, and keeps it: for what is costly to make and of no use to most. */
export const once = <Thing extends object | number>(make: () => Thing): (() => Thing) => {
  let kept: Thing | undefined;
  return () => (kept ??= make());
};
