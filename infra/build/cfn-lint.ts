import { spawnSync } from 'node:child_process';

/** What cfn-lint says about a template; null where it is not installed. */
export const cfnLint = (template: string): { passed: boolean; said: string } | null => {
  // W3005: CDK names dependencies that a reference implies already. It does no harm, and the lines are CDK's own.
  const { error, status, stdout } = spawnSync('cfn-lint', ['--ignore-checks', 'W3005', '--', template], {
    encoding: 'utf8',
  });
  return error ? null : { passed: status === 0, said: stdout };
};
