import type { ChangeReply } from '../../shared/contract/change';

export type Reason = ChangeReply['reasons'][number];

/** Why each of several sessions changed, where that is the same for all; null where it differs. */
export const commonReasons = (
  changes: readonly Readonly<{ reasons: readonly Reason[] }>[],
): readonly Reason[] | null => {
  const [first, ...others] = changes.map(({ reasons }) => reasons);
  if (first === undefined || others.length === 0) return null;

  const said = factsOf(first).join(' ');
  return others.every((reasons) => factsOf(reasons).join(' ') === said) ? first : null;
};

/** What was heard, each once. */
export const factsOf = (reasons: readonly Reason[]): readonly string[] => [
  ...new Set(reasons.map(({ because }) => because)),
];
