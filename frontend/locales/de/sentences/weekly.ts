import type { Sentence } from '../../../i18n/sentence-book';
import { changes } from './changes';
import { objections } from './objections';
import { strength } from './strength';

/** What the server says on the pages of every week. */
export const weeklySentences: readonly Sentence[] = [...changes, ...objections, ...strength];
