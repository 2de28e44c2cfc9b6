import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Api } from './api';
import type { Artifacts } from './artifacts';
import { CheckIns } from './check-ins';
import { Claude } from './claude';
import { Connections } from './connections';
import { Identity } from './identity';
import { Imports } from './imports';
import { Notices } from './notices';
import { Operators } from './operators';
import type { Settings } from './settings';
import { Site } from './site/site';
import { Storage } from './storage';
import { Strava } from './strava';
import { Sweeps } from './sweeps';
import { Uploads } from './uploads';
import { Vault } from './vault';
import { WebClient } from './web-client';
import { ActivityImport } from './workflows/activity-import';
import { PlanAdaptation } from './workflows/plan-adaptation';
import { PlanGeneration } from './workflows/plan-generation';
import { SessionAdjustment } from './workflows/session-adjustment';
import { StrengthWorkouts } from './workflows/strength-workouts';

type Props = Readonly<{ settings: Settings; artifacts: Artifacts }>;

/** All of Pacewright in the cloud. */
export class PacewrightStack extends Stack {
  constructor(scope: Construct, id: string, { settings, artifacts }: Props) {
    super(scope, id, { description: 'Pacewright, an open running coach' });

    const operators = new Operators(this, 'Operators', { email: settings.operatorEmail });
    const storage = new Storage(this, 'Storage', { operators });
    const identity = new Identity(this, 'Identity', { settings });
    const uploads = new Uploads(this, 'Uploads');

    // The bare API comes first: the site points at it, sign-in leads back to the site, and its routes trust sign-in.
    const gateway = new HttpApi(this, 'Gateway', { createDefaultStage: false });
    const site = new Site(this, 'Site', {
      artifacts,
      gateway,
      speaksTo: [...identity.origins, uploads.origin],
    });
    uploads.acceptFrom(site.url);
    const { clientId } = new WebClient(this, 'WebClient', { identity, siteUrl: site.url, settings });

    const common = { artifacts, settings, storage, identity, operators };
    const vault = new Vault(this, 'Vault');
    const strava = new Strava(this, 'Strava', { settings });
    const claude = new Claude(this, 'Claude', { settings, operators });
    const notices = new Notices(this, 'Notices', { ...common, siteUrl: site.url });
    const planGeneration = new PlanGeneration(this, 'PlanGeneration', { ...common, strava, claude, notices });
    const sessionAdjustment = new SessionAdjustment(this, 'SessionAdjustment', { ...common, strava, claude, notices });
    const strengthWorkouts = new StrengthWorkouts(this, 'StrengthWorkouts', { ...common, strava, claude, notices });
    const planAdaptation = new PlanAdaptation(this, 'PlanAdaptation', { ...common, strava, claude, notices });
    const checkIns = new CheckIns(this, 'CheckIns', { ...common, planAdaptation });
    const connections = new Connections(this, 'Connections', { ...common, vault, strava });
    const activityImport = new ActivityImport(this, 'ActivityImport', { ...common, uploads, notices });
    const imports = new Imports(this, 'Imports', { ...common, activityImport });
    new Sweeps(this, 'Sweeps', { ...common, vault, strava, planGeneration, planAdaptation, notices });
    new Api(this, 'Api', {
      ...common,
      gateway,
      clientId,
      planGeneration,
      checkIns,
      sessionAdjustment,
      strengthWorkouts,
      imports,
      notices,
      uploads,
      connections,
      strava,
      siteUrl: site.url,
    });

    new CfnOutput(this, 'SiteUrl', { value: site.url });
  }
}
