import { athlete } from './athlete';
import { front } from './front';

/** The English catalogue, whole: the measure of every other language. */
export const en = { ...front, ...athlete } as const;
