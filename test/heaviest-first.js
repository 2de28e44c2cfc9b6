import sequencer from '@jest/test-sequencer';

const TestSequencer = sequencer.default ?? sequencer;

/** Where tests start clouds, run workflows or load CDK; the last of them alone on one core would keep all others waiting. */
const heavy = ['journeys', 'workflow', 'infra', 'local', 'functions', 'adapters', 'usecases', 'coach'];
/** By the browser, those that take the longest: one that begins late is waited for alone. */
const long = [
  'looks',
  'offline',
  'decisions',
  'journey',
  'goal-life',
  'living',
  // What comes next has another template built, which whoever starts a cloud after it has built back.
  'first-day',
  'bring-runs',
  'acceptance',
  'notifications',
  'speed',
  'wide-screen',
];

const weightOf = (path) => {
  const place = path.includes('/test/browser/')
    ? long.findIndex((name) => path.endsWith(`/${name}.test.ts`))
    : heavy.findIndex((folder) => path.includes(`/test/${folder}/`));
  return place < 0 ? Number.POSITIVE_INFINITY : place;
};

/** Runs the longest tests first where nobody knows yet how long each takes, as on a clean clone. */
export default class HeaviestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isKnown = sorted.some(({ duration }) => duration !== undefined);

    return isKnown ? sorted : sorted.toSorted((one, other) => order(weightOf(one.path), weightOf(other.path)));
  }
}

const order = (one, other) => (one === other ? 0 : one < other ? -1 : 1);
