import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Line } from './line';
import { bodyOf, moduleLoader } from './mutation/module-loader';
import { type Mutant, sourceMutants } from './mutation/source-mutants';
import { outside } from './mutation/test-functions';

const root = resolve(import.meta.dirname, '..');
const rules = join(root, 'shared/domain/plan/rules');
const tests = join(root, 'test/domain/plan');

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

/** The rules' own tests, the narrow ones first. */
const ruleTests = [
  ...filesOf(join(tests, 'rules')),
  join(tests, 'mutations.test.ts'),
  join(tests, 'certificate.test.ts'),
];

const loader = moduleLoader(outside);

/** Small changes to the code of each rule, and how many of them the rules' own tests notice. */
export const mutants = (): Line[] => {
  for (const test of ruleTests) loader.load(test, null);
  const results = filesOf(rules).map((file) => ({ file, ...resultOf(file) }));
  const total = results.reduce((sum, { made }) => sum + made, 0);
  const killed = results.reduce((sum, one) => sum + one.killed, 0);
  return [
    ...results
      .filter(({ made }) => made > 0)
      .map((one) => ({
        name: `mutants-killed-${basename(one.file, '.ts')}`,
        value: one.killed,
        unit: `of ${one.made} mutants`,
      })),
    { name: 'mutants-killed', value: (100 * killed) / total, unit: `% of ${total} mutants` },
  ];
};

const resultOf = (file: string): Readonly<{ made: number; killed: number }> => {
  const { code } = loader.sourceOf(file);
  const made = sourceMutants(code, code.indexOf('__toCommonJS(') + 1);
  const survivors = made.filter((mutant) => !isNoticed(file, mutant));
  for (const { before, after } of survivors) {
    console.error(`survived in ${basename(file)}:\n  - ${before}\n  + ${after}`);
  }
  return { made: made.length, killed: made.length - survivors.length };
};

const isNoticed = (file: string, { code }: Mutant): boolean => {
  const changed = { file, body: bodyOf(code) };
  const runTests = () => {
    const fresh = new Map();
    for (const test of ruleTests) if (loader.imports(test, file)) loader.load(test, changed, fresh);
  };
  try {
    runTests();
    return false;
  } catch {
    return true;
  }
};
