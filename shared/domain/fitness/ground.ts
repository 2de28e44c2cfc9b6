import { sourceKinds } from '../activity/source';

export const groundKinds = [...sourceKinds, 'log', 'profile'] as const;
/** What a figure may rest on: a run from such a source, the log of a planned session, or what the athlete told. */
export type Ground = (typeof groundKinds)[number];

/** Each once, in a fixed order, so that the order of runs does not matter. */
export const groundsOf = (grounds: Iterable<Ground>): readonly Ground[] => {
  const given = new Set(grounds);
  return groundKinds.filter((kind) => given.has(kind));
};
