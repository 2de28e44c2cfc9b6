import type { Substitute } from '../session/workout';
import type { BodySite } from './check-in';

/** What every part of the coach says of a sore place. It never says what the niggle is. */
export type SiteCare = Readonly<{
  /** In the middle of a sentence, without an article. */
  name: string;
  /** What takes the place of running, the best first. */
  swaps: readonly Substitute[];
  /** What should be looked at by somebody who can examine it; completes "if you notice …". */
  signs: string;
}>;

/**
 * By site, after coaching practice and the physiotherapy sources named in docs/adjustments.md. Groin and hip are held
 * to the water, for what hurts there may be bone.
 */
export const siteCare: Readonly<Record<BodySite, SiteCare>> = {
  achilles: {
    name: 'Achilles tendon',
    swaps: ['bike', 'pool'],
    signs: 'a sudden pop, swelling, or a heel you cannot raise',
  },
  calf: {
    name: 'calf',
    swaps: ['pool', 'bike'],
    signs: 'a pop or a bruise; a swollen, hot or red calf or shortness of breath needs help at once',
  },
  hamstring: { name: 'hamstring', swaps: ['bike', 'pool'], signs: 'a pop, a bruise or numbness' },
  'outer-knee': { name: 'outer knee', swaps: ['pool', 'elliptical'], signs: 'a knee that locks or swells' },
  'front-knee': {
    name: 'front of the knee',
    swaps: ['pool', 'elliptical'],
    signs: 'a knee that swells, locks or gives way',
  },
  plantar: {
    name: 'sole of the foot',
    swaps: ['bike', 'pool'],
    signs: 'numbness, or a foot that cannot bear your weight',
  },
  shin: { name: 'shin', swaps: ['bike', 'pool'], signs: 'pain on one spot of the bone, at night or at rest' },
  bone: { name: 'bone', swaps: [], signs: 'any pain on one spot of a bone' },
  hip: {
    name: 'hip',
    swaps: ['pool'],
    signs: 'pain in the groin or hip when you stand on the leg, which should be seen the same day',
  },
  back: {
    name: 'back',
    swaps: ['walk', 'pool'],
    signs: 'weak or numb legs, numbness between the legs, or trouble with bladder or bowel, which are an emergency',
  },
  ankle: { name: 'ankle', swaps: ['bike', 'pool'], signs: 'swelling, or an ankle that cannot bear your weight' },
  other: {
    name: 'sore spot',
    swaps: ['bike', 'pool', 'walk'],
    signs: 'swelling, numbness, or pain that grows or does not go',
  },
};
