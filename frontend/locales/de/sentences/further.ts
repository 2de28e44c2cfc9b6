import type { Sentence } from '../../../i18n/sentence-book';
import { goals } from './goals';
import { imports } from './imports';
import { refusals } from './refusals';

/** What the server says on the pages of now and then. */
export const furtherSentences: readonly Sentence[] = [...refusals, ...imports, ...goals];
