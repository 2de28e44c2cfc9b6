import type { en } from '../en';
import { athlete } from './athlete';
import { front } from './front';
import { further } from './further';
import { outlook } from './outlook';
import { weekly } from './weekly';

/** The German catalogue, whole: it says all that the English one says. */
export const de: typeof en = { ...front, ...athlete, ...weekly, ...outlook, ...further };
