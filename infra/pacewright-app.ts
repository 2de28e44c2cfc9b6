import { App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { type Artifacts, builtArtifacts } from './artifacts';
import { PacewrightStack } from './pacewright-stack';
import { type Settings, settingsFrom } from './settings';

export type AppOptions = Readonly<{
  /** Whether cdk-nag and CDK's own checker look at the template; they take seconds. */
  validate: boolean;
  /** Where the assembly goes; where the CDK command line asks for it unless told. */
  outdir?: string;
  settings?: Settings;
  artifacts?: Artifacts;
}>;

/** The CDK app with its one stack, not yet synthesized. */
export const pacewrightApp = ({
  validate,
  outdir,
  settings = settingsFrom(process.env),
  artifacts = builtArtifacts,
}: AppOptions): { app: App; stack: PacewrightStack } => {
  // CDK has no option for this, only the variable.
  process.env['CDK_VALIDATION'] = String(validate);
  const app = new App({ outdir, analyticsReporting: false });
  const stack = new PacewrightStack(app, 'Pacewright', { settings, artifacts });

  if (validate) {
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  }
  return { app, stack };
};
