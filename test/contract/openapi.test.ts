import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openApi } from '../../shared/contract/openapi';
import { operations } from '../../shared/contract/operations';

const root = join(import.meta.dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('docs/openapi.json', () => {
  it('says what the operations table says; `npm run openapi` writes it anew', () => {
    const committed = JSON.parse(readFileSync(join(root, 'docs', 'openapi.json'), 'utf8'));

    expect(committed).toEqual(JSON.parse(JSON.stringify(openApi(version))));
  });

  it('knows every operation, its refusals and its key', () => {
    const paths = openApi(version)['paths'] as Record<
      string,
      Record<string, { responses: object; parameters: object[] }>
    >;
    const described = Object.values(paths).flatMap((methods) => Object.values(methods));

    expect(described).toHaveLength(Object.keys(operations).length);
    expect(Object.keys(paths['/api/plans']?.['post']?.responses ?? {})).toEqual(
      expect.arrayContaining(['202', '400', '401', '404', '409', '413', '422', '429', '503']),
    );
    expect(paths['/api/plans']?.['post']?.parameters).toEqual([expect.objectContaining({ name: 'Idempotency-Key' })]);
  });

  it('refers only to schemas that are there', () => {
    const document = openApi(version) as { components: { schemas: object } };
    const named = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);

    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining([...new Set(named)]));
  });
});
