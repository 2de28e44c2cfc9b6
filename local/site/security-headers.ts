import * as z from 'zod';
import type { Template } from '../template/template';

const policySchema = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: z
      .object({
        ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }).optional(),
        ContentTypeOptions: z.object({ Override: z.boolean() }).optional(),
        FrameOptions: z.object({ FrameOption: z.string() }).optional(),
        ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }).optional(),
        StrictTransportSecurity: z
          .object({ AccessControlMaxAgeSec: z.number(), IncludeSubdomains: z.boolean().default(false) })
          .optional(),
      })
      .default({}),
    CustomHeadersConfig: z
      .object({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) })
      .default({ Items: [] }),
  }),
});
type Config = z.output<typeof policySchema>['ResponseHeadersPolicyConfig'];

/** The headers of each response-headers policy, by its id. */
export const headersPolicies = (template: Template): ReadonlyMap<string, Readonly<Record<string, string>>> =>
  new Map(
    template
      .all('AWS::CloudFront::ResponseHeadersPolicy', policySchema)
      .map(({ ref, properties }) => [ref, headersOf(properties.ResponseHeadersPolicyConfig)]),
  );

const headersOf = ({ SecurityHeadersConfig: security, CustomHeadersConfig }: Config): Record<string, string> => {
  const transport = security.StrictTransportSecurity;
  const policy = security.ContentSecurityPolicy?.ContentSecurityPolicy;

  return {
    // There is no https here to upgrade to.
    ...(policy !== undefined && { 'content-security-policy': policy.replace(/;?\s*upgrade-insecure-requests/, '') }),
    ...(security.ContentTypeOptions && { 'x-content-type-options': 'nosniff' }),
    ...(security.FrameOptions && { 'x-frame-options': security.FrameOptions.FrameOption }),
    ...(security.ReferrerPolicy && { 'referrer-policy': security.ReferrerPolicy.ReferrerPolicy }),
    ...(transport && {
      'strict-transport-security': `max-age=${transport.AccessControlMaxAgeSec}${transport.IncludeSubdomains ? '; includeSubDomains' : ''}`,
    }),
    ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
  };
};
