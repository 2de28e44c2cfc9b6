/** Wishes that name a direction but no goal, and what makes each of them one. */
const vagueWishes: readonly (readonly [wish: RegExp, question: string])[] = [
  [
    /\b(fast|faster|quick|quicker|speed|speedier)\b/i,
    'Faster over which distance? A 5K and a marathon need different training.',
  ],
  [
    /\b(far|further|farther|longer|distance|endurance)\b/i,
    'How far do you want to go: a 10K, a half marathon, a marathon or beyond?',
  ],
  [
    /\b(fit|fitter|healthy|healthier|health|weight|shape|stress)\b/i,
    'Is this for your health, without a race, or would a race on the calendar help you to run?',
  ],
  [
    /\b(begin|beginner|start|never|couch|zero|first time)\b/i,
    'Do you want to begin from zero and come to 30 minutes without a break, or do you run that already?',
  ],
  [
    /\b(better|improve|stronger|progress|consistent|more)\b/i,
    'Better at what: a faster time, a longer distance, running every week, or enjoying it more?',
  ],
];

const openQuestion = 'What do you want to train for: a race, your fitness, or your first 30 minutes without a break?';

/** The question that turns a vague wish into a specific one. @example 'get faster' → 'Faster over which distance? …' */
export const vagueWishQuestion = (words: string): string =>
  vagueWishes.find(([wish]) => wish.test(words))?.[1] ?? openQuestion;
