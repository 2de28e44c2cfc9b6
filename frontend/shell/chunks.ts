import { join } from 'node:path';
import type { Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;
type Graph = Readonly<{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }>;

/** What every page of an athlete stands in. */
const frame = ['api/with-queries.tsx', 'shell/shell.tsx'];

/** What is opened every day. */
const everyday = ['daily/today-page.tsx', 'plan/plan-page.tsx', 'session/session-page.tsx'];

/**
 * The files that code is written to. What the first page loads comes in two instead of thirty, and the libraries outlive
 * many versions of ours. What all pages of an athlete need comes in one, and what those of every day share in another,
 * instead of eighty: on a slow line most of those would cost more than what stands in them. What looks ahead comes apart
 * from the libraries, so that it need not wait for them.
 */
export const chunksOf = (root: string): Group[] => [
  ahead(root),
  { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
  { name: 'front', tags: ['$initial'], test: /(?<!index\.html|main\.tsx|\.css)$/ },
  group('frame', root, frame, 1),
  group('everyday', root, everyday, 2),
];

/** What runs before the libraries are there, in a file of its own. */
const ahead = (root: string): Group => {
  let members: ReadonlySet<string> | null = null;

  return {
    name: (id, graph) => {
      members ??= loadedBy(join(root, 'ahead/ahead.ts'), graph);
      return members.has(id) ? 'ahead' : null;
    },
  };
};

/** A file of what at least so many of these modules load before they run. */
const group = (name: string, root: string, starts: readonly string[], atLeast: number): Group => {
  let members: ReadonlySet<string> | null = null;

  return {
    name: (id, graph) => {
      members ??= sharedBy(
        starts.map((start) => neededBy(join(root, start), graph)),
        atLeast,
      );
      return members.has(id) ? name : null;
    },
    test: /(?<!\.css)$/,
  };
};

const sharedBy = (sets: readonly ReadonlySet<string>[], atLeast: number): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]).filter((id) => sets.filter((set) => set.has(id)).length >= atLeast));

/** A page stays a file of its own: what it shares is what it loads. */
const neededBy = (start: string, graph: Graph): ReadonlySet<string> =>
  new Set([...loadedBy(start, graph)].filter((id) => id !== start));

const loadedBy = (start: string, graph: Graph): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  visit(start);
  return found;
};
