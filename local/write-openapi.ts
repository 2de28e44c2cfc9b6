import { readFileSync, writeFileSync } from 'node:fs';
import { openApi } from '../shared/contract/openapi';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync('docs/openapi.json', `${JSON.stringify(openApi(version), null, 2)}\n`);
