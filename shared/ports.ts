/** What the use cases need from the world. Every method may throw a fault of `contract/faults.ts`. */
export type * from './ports/adjustments';
export type * from './ports/athletes';
export type * from './ports/check-ins';
export type * from './ports/coaches';
export type * from './ports/connections';
export type * from './ports/imports';
export type * from './ports/models';
export type * from './ports/notices';
export type * from './ports/plans';
export type * from './ports/runs';
export type * from './ports/strength';
export type * from './ports/time-and-chance';
