import type { Sentence } from '../../../i18n/sentence-book';
import { imports } from './imports';

/** What the server says on the pages of now and then. */
export const furtherSentences: readonly Sentence[] = [...imports];
