import type { ImportProgress } from '../../contract/import';
import type { ImportStore } from '../../ports';
import { done, type Outcome } from '../outcome';
import { type ImportViewPorts, importView } from './import-view';

/** More than this, nobody looks at. */
const mostListed = 20;

/** The latest imports, newest first. */
export const listImports =
  (ports: ImportViewPorts & Readonly<{ imports: ImportStore }>) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>): Promise<Outcome<{ imports: readonly ImportProgress[] }>> => {
    const found = await ports.imports.list(athleteId);
    const latest = [...found].sort((one, other) => other.createdAt.localeCompare(one.createdAt)).slice(0, mostListed);
    return done({ imports: await Promise.all(latest.map((record) => importView(ports, athleteId, record))) });
  };
