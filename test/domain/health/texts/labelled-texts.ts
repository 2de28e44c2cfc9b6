import type { RedFlagId } from '../../../../shared/domain/health/red-flag';

/** What runners might write, by the flag that is meant; `none` holds what must not stop anybody. */
export type LabelledTexts = Readonly<Record<RedFlagId | 'none', readonly string[]>>;
