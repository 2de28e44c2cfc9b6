import * as z from 'zod';
import type { Template } from '../template/template';

const unitLength = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };
const unit = z.enum(['seconds', 'minutes', 'hours', 'days']);
const clientSchema = z.object({
  CallbackURLs: z.array(z.string()).default([]),
  LogoutURLs: z.array(z.string()).default([]),
  ExplicitAuthFlows: z.array(z.string()).default([]),
  AccessTokenValidity: z.number().optional(),
  RefreshTokenValidity: z.number().optional(),
  TokenValidityUnits: z.object({ AccessToken: unit.default('hours'), RefreshToken: unit.default('days') }).optional(),
});

/** An app that people sign in to, as the user pool knows it. */
export type Client = Readonly<{
  id: string;
  callbacks: readonly string[];
  logouts: readonly string[];
  flows: readonly string[];
  /** Seconds. */
  accessTokenTtl: number;
  /** Seconds. */
  refreshTokenTtl: number;
}>;

export const clientsOf = (template: Template): readonly Client[] =>
  template.all('AWS::Cognito::UserPoolClient', clientSchema).map(({ ref, properties }) => {
    const units = properties.TokenValidityUnits ?? { AccessToken: 'hours', RefreshToken: 'days' };
    return {
      id: ref,
      callbacks: properties.CallbackURLs,
      logouts: properties.LogoutURLs,
      flows: properties.ExplicitAuthFlows,
      accessTokenTtl: (properties.AccessTokenValidity ?? 1) * unitLength[units.AccessToken],
      refreshTokenTtl: (properties.RefreshTokenValidity ?? 30) * unitLength[units.RefreshToken],
    };
  });
