import { reasonKinds } from '../../shared/domain/adjustment/adjustment-reason';

export type AdjustSearch = Readonly<{ reason?: (typeof reasonKinds)[number] }>;

/** `?reason=tired`: the reason that is chosen, so that a reload finds it again. */
export const adjustSearch = ({ reason }: Record<string, unknown>): AdjustSearch => {
  const known = reasonKinds.find((kind) => kind === reason);
  return known === undefined ? {} : { reason: known };
};
