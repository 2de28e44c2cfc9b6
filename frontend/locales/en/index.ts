import { athlete } from './athlete';
import { front } from './front';
import { further } from './further';
import { outlook } from './outlook';
import { weekly } from './weekly';

/** The English catalogue, whole: the measure of every other language. */
export const en = { ...front, ...athlete, ...weekly, ...outlook, ...further } as const;
