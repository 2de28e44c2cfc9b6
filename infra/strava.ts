import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { SecretValue, Tags } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { unsetKey } from '../shared/contract/unset-key';
import { excuse } from './excuse';
import type { PacewrightFunction } from './pacewright-function';
import type { Settings } from './settings';

type Props = Readonly<{ settings: Settings }>;
type Secrets = Readonly<{ client: Secret; webhook: Secret }>;

/** Access to Strava: which app, its secrets, and which functions may use them. None without a registered app. */
export class Strava extends Construct {
  private readonly settings: Settings['strava'];
  private readonly secrets: Secrets | null;

  constructor(scope: Construct, id: string, { settings }: Props) {
    super(scope, id);
    this.settings = settings.strava;
    this.secrets =
      this.settings.clientId === null
        ? null
        : {
            client: this.secret('ClientSecret', 'STRAVA_CLIENT_SECRET', 'The secret of the app registered at Strava.'),
            webhook: this.secret('Webhook', 'STRAVA_WEBHOOK', 'Where Strava’s events go, and by what they are known.'),
          };
  }

  /** Lets one function speak to Strava, and tells it how. */
  grantSpeak(to: PacewrightFunction): void {
    const { clientId, api, oauth } = this.settings;
    to.addEnvironment('STRAVA_CLIENT_ID', clientId ?? '');
    to.addEnvironment('STRAVA_API', api);
    to.addEnvironment('STRAVA_OAUTH', oauth);
    if (this.secrets !== null) this.grantRead(to, 'STRAVA_SECRET', this.secrets.client);
  }

  /** Lets one function know where Strava's events go. */
  grantWebhook(to: PacewrightFunction): void {
    if (this.secrets !== null) this.grantRead(to, 'STRAVA_WEBHOOK_SECRET', this.secrets.webhook);
  }

  /**
   * Tells one function whether what comes from Strava may be used for coaching: `STRAVA_FOR_COACHING`, `on` or `off`.
   * Every function that makes a picture of an athlete for a model is told, and nothing else decides it.
   */
  tellWhetherForCoaching(to: PacewrightFunction): void {
    to.addEnvironment('STRAVA_FOR_COACHING', this.settings.forCoaching);
  }

  private secret(id: string, variable: string, description: string): Secret {
    const secret = new Secret(this, id, {
      description: `${description} Put it here by hand: docs/deploy.md says how.`,
      // Only a placeholder that says there is none yet: the real one never passes through a template.
      secretStringValue: SecretValue.unsafePlainText(unsetKey),
    });
    // On a laptop this variable, or the entry of that name in secrets.json, is the secret.
    Tags.of(secret).add('pacewright:variable', variable);
    excuse(secret, { 'AwsSolutions-SMG4': 'Only Strava, or setting up the webhook anew, can make a new one.' });
    return secret;
  }

  private grantRead(to: PacewrightFunction, name: string, secret: Secret): void {
    const actions = ['secretsmanager:GetSecretValue'];
    to.addToRolePolicy(new PolicyStatement({ actions, resources: [secret.secretArn] }));
    to.addEnvironment(name, secret.secretArn);
  }
}
