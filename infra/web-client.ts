import {
  CfnManagedLoginBranding,
  ClientAttributes,
  OAuthScope,
  UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Identity } from './identity';
import type { Settings } from './settings';

type Props = Readonly<{
  identity: Identity;
  /** Where the site stands; sign-in leads back there and nowhere else. */
  siteUrl: string;
  settings: Settings;
}>;

/** The web app as the user pool knows it: no secret, code with PKCE. */
export class WebClient extends Construct {
  readonly clientId: string;

  constructor(scope: Construct, id: string, { identity, siteUrl, settings }: Props) {
    super(scope, id);

    const client = new UserPoolClient(this, 'Client', {
      userPool: identity.pool,
      generateSecret: false,
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [`${siteUrl}/auth/callback`],
        logoutUrls: [`${siteUrl}/`],
      },
      // Example athletes have a password that only our function ever sees; it needs IAM rights to use it.
      authFlows: { user: true, adminUserPassword: settings.examples === 'on' },
      readAttributes: new ClientAttributes().withStandardAttributes({ email: true, emailVerified: true }),
      writeAttributes: new ClientAttributes().withStandardAttributes({ email: true }),
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(30),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    this.clientId = client.userPoolClientId;

    // Managed sign-in pages show nothing to a client that has no style of its own.
    new CfnManagedLoginBranding(this, 'Pages', {
      userPoolId: identity.pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
  }
}
