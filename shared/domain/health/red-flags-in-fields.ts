import type { CheckIn, Niggle } from '../check-in/check-in';
import { type RedFlag, redFlag } from './red-flag';

/**
 * Where pain that does not pass a hop test, or makes one limp, may come from the bone (coaching rules, pain and
 * injury).
 */
const overBone: ReadonlySet<Niggle['site']> = new Set(['shin', 'hip']);

/**
 * The warning signs in a check-in’s fields, without any words: pain on a bone, however little, and pain at the shin or
 * hip that changes the gait or fails the hop test. An illness is no sign here: it has its own way back into the plan.
 */
export const redFlagsInFields = ({ niggles }: Pick<CheckIn, 'niggles'>): readonly RedFlag[] =>
  niggles.some(isOnBone) ? [redFlag('bone-pain')] : [];

const isOnBone = ({ site, severity, altersGait, passesHopTest }: Niggle): boolean =>
  severity > 0 && (site === 'bone' || (overBone.has(site) && (altersGait || passesHopTest === false)));
