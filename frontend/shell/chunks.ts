import { basename, join } from 'node:path';
import type { Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;
type Links = Readonly<{ importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] }>;
type Graph = Readonly<{ getModuleInfo: (id: string) => Links | null }>;
/** The modules that a file holds, by their ids. */
type Members = (graph: Graph) => ReadonlySet<string>;

/** What every page of an athlete stands in, and what works beside it without a network; and what is too small to come alone. */
const frame = [
  'shell/frame.ts',
  'outbox/device-outbox.ts',
  'offline/saved-replies.ts',
  'offline/start-offline.ts',
  '../shared/domain/units/fill-distances.ts',
];

/** The one icon of the landing page that does not come with every page. */
const doorIcon = /lucide-react\/.*\/flag\.m?js$/;

/** What is opened most. */
const everyday = [
  'daily/today-page.tsx',
  'goals/goals-page.tsx',
  'plan/plan-page.tsx',
  'progress/progress-page.tsx',
  'session/session-page.tsx',
];

/** Long forms bring much of their own: what they take of another page comes to them by itself. */
const forms = ['goals/new-goal-page.tsx', 'goals/edit-goal-page.tsx', 'goals/goal-page.tsx', 'zones/zones-page.tsx'];

/**
 * The files that code is written to. What the first page loads comes in three instead of thirty, and the libraries
 * outlive many versions of ours; what the landing page shares with those behind it comes with them. What all pages of
 * an athlete need comes in one, what those that are opened most share in another, and what each of these shares with the
 * rest in one more, instead of eighty: on a slow line most of those would cost more than what stands in them. What looks ahead
 * comes apart from the libraries, so that it need not wait for them.
 */
export const chunksOf = (root: string): Group[] => {
  const from = (...sources: readonly string[]) => sources.map((source) => join(root, source));
  const behindTheDoor = (graph: Graph) => loadedBy(graph, from(...frame, ...everyday));

  return [
    group('ahead', (graph) => loadedBy(graph, from('ahead/ahead.ts'))),
    { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
    group('front', (graph) => {
      const landing = neededBy(graph, join(root, 'landing/landing-page.tsx'));
      const front = [...neededBy(graph, join(root, 'main.tsx')), ...shared([landing, behindTheDoor(graph)])];
      return new Set(front.filter((id) => isOurs(id) || doorIcon.test(id)));
    }),
    group('frame', (graph) => loadedBy(graph, from(...frame))),
    group('everyday', (graph) => shared(from(...everyday).map((page) => neededBy(graph, page)))),
    ...everyday.map((page) =>
      group(`${basename(page, '-page.tsx')}-parts`, (graph) => {
        const known = loadedBy(graph, from(...forms));
        const others = laterFrom(graph, join(root, 'main.tsx')).filter((id) => id !== join(root, page));
        const parts = shared([neededBy(graph, join(root, page)), loadedBy(graph, others)]);
        return new Set([...parts].filter((id) => !known.has(id)));
      }),
    ),
  ];
};

/**
 * What a file of code begins with. What runs before a page stands is compiled by Chromium while it comes, instead of
 * function by function while somebody waits.
 *
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export const compileHint = (name: string): string => (runsAtOnce.test(name) ? '//# allFunctionsCalledOnLoad' : '');

const runsAtOnce = /^(libraries|front|frame|everyday|(today|plan|session|goals|progress)-(page|parts))$/;

/** A library's index names all that is in it, also what is only needed behind the front door. */
const isOurs = (id: string): boolean => !id.includes('node_modules');

/** A file of these modules, but for those that a file before it in the list holds. */
const group = (name: string, members: Members): Group => {
  let known: ReadonlySet<string> | null = null;

  return {
    name: (id, graph) => {
      known ??= members(graph);
      return known.has(id) ? name : null;
    },
    test: /(?<!\.css)$/,
  };
};

const shared = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]).filter((id) => sets.filter((set) => set.has(id)).length > 1));

/** A page stays a file of its own: what it shares is what it loads. */
const neededBy = (graph: Graph, page: string): ReadonlySet<string> =>
  new Set([...loadedBy(graph, [page])].filter((id) => id !== page));

/** Whatever is loaded only once it is needed. */
const laterFrom = (graph: Graph, start: string): readonly string[] => {
  const later = new Set<string>();
  const visit = (id: string): void => {
    for (const loaded of loadedBy(graph, [id]))
      for (const next of graph.getModuleInfo(loaded)?.dynamicallyImportedIds ?? [])
        if (!later.has(next)) {
          later.add(next);
          visit(next);
        }
  };
  visit(start);
  return [...later];
};

const loadedBy = (graph: Graph, starts: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  for (const start of starts) visit(start);
  return found;
};
