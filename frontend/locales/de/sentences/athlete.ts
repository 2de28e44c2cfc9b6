import type { Sentence } from '../../../i18n/sentence-book';
import { coachNotes } from './coach-notes';
import { faults } from './faults';
import { hardSessions } from './hard-sessions';
import { health } from './health';
import { rules } from './rules';
import { weeks } from './weeks';
import { words } from './words';

/** What the server says on the pages of every day. */
export const athleteSentences: readonly Sentence[] = [
  ...words,
  ...coachNotes,
  ...hardSessions,
  ...weeks,
  ...rules,
  ...health,
  ...faults,
];
