import type { FieldFault } from './outcome';

/** Faults of a part of the body, named from its top. */
export const fieldsBelow = (prefix: string, faults: readonly FieldFault[]): readonly FieldFault[] =>
  faults.map(({ pointer, detail }) => ({ pointer: `${prefix}${pointer}`, detail }));
