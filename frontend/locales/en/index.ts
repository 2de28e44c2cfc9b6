import { athlete } from './athlete';
import { front } from './front';
import { further } from './further';
import { weekly } from './weekly';

/** The English catalogue, whole: the measure of every other language. */
export const en = { ...front, ...athlete, ...weekly, ...further } as const;
