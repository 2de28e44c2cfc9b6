import { athlete } from './athlete';
import { front } from './front';
import { further } from './further';

/** The English catalogue, whole: the measure of every other language. */
export const en = { ...front, ...athlete, ...further } as const;
