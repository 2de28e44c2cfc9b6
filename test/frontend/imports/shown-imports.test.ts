import { describe, expect, it } from '@jest/globals';
import { shownImports } from '../../../frontend/imports/shown-imports';
import type { ImportProgress } from '../../../shared/contract/import';

const now = Date.parse('2026-11-22T08:00:00Z');

const anImport = (importId: string, status: ImportProgress['status'], createdAt = '2026-11-22T07:00:00Z') =>
  ({ importId, status, createdAt }) as ImportProgress;

const shown = (imports: readonly ImportProgress[], which: 'latest' | 'all', sending: string[] = []) =>
  shownImports(imports, sending, { which, now }).map(({ importId }) => importId);

describe('the imports on show', () => {
  it('leave out what was called off, what is being sent from here, and what the storage has forgotten', () => {
    const imports = [
      anImport('sending', 'open'),
      anImport('interrupted', 'open'),
      anImport('cancelled', 'cancelled'),
      anImport('forgotten', 'open', '2026-11-19T07:00:00Z'),
      anImport('read', 'done', '2026-10-01T07:00:00Z'),
    ];

    expect(shown(imports, 'all', ['sending'])).toEqual(['interrupted', 'read']);
  });

  it('are those under way and the one that ended last, where only the latest are asked for', () => {
    const imports = [
      anImport('working', 'working'),
      anImport('third', 'failed'),
      anImport('second', 'done'),
      anImport('first', 'done'),
    ];

    expect(shown(imports, 'latest')).toEqual(['working', 'third']);
    expect(shown([anImport('old', 'done', '2026-11-20T07:00:00Z')], 'latest')).toEqual([]);
  });
});
