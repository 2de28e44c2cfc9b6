import { settingsFrom, unsetMailFrom } from '../settings';
import { buildOnce, functionsBuild, siteBuild } from './build-once';
import { buildSite } from './build-site';
import { builtBundles, bundleFunctions } from './bundle-functions';
import { cfnLint } from './cfn-lint';
import { checkStateMachines } from './check-state-machines';
import { synthesize } from './synthesize';
import { readTemplate } from './template';

const inKb = (bytes: number): string => (bytes / 1000).toFixed(0).padStart(6);

/** Builds what there is to deploy, synthesizes it into `cdk.out`, and fails where a check does. */
const synth = async (toDeploy: boolean): Promise<void> => {
  if (toDeploy && settingsFrom(process.env).mailFrom === unsetMailFrom) {
    throw new Error('MAIL_FROM is not set: name the address that mail should come from (see docs/deploy.md).');
  }
  // What is deployed is built anew; to check the template, what any command built from these sources will do.
  await buildOnce(functionsBuild(bundleFunctions), toDeploy);
  for (const { entry, bytes, gzipped } of builtBundles()) {
    console.log(`${entry.padEnd(34)} ${inKb(bytes)} KB, ${inKb(gzipped)} KB gzipped`);
  }
  await buildOnce(siteBuild(buildSite), toDeploy);

  const path = await synthesize({ validate: true });
  console.log('cdk-nag and CDK’s own checks: passed');

  const faults = checkStateMachines(readTemplate(path));
  if (faults.length > 0) {
    throw new Error(faults.join('\n'));
  }
  console.log('State machines: valid, and the laptop can run them');

  const lint = cfnLint(path);
  if (lint?.passed === false) {
    throw new Error(`cfn-lint:\n${lint.said}`);
  }
  console.log(lint === null ? 'cfn-lint: not installed, skipped' : 'cfn-lint: passed');
  console.log(`Template: ${path}`);
};

try {
  await synth(process.argv.includes('--to-deploy'));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
