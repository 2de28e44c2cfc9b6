import type { Sentence } from '../../../i18n/sentence-book';
import { goals } from './goals';
import { refusals } from './refusals';

/** What the server says on the pages of where it leads. */
export const outlookSentences: readonly Sentence[] = [...refusals, ...goals];
