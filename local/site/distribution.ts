import * as z from 'zod';
import type { Template } from '../template/template';

const behaviourSchema = z.object({
  TargetOriginId: z.string(),
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  Compress: z.boolean().default(false),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z.array(z.object({ EventType: z.string(), FunctionARN: z.string() })).default([]),
});
const distributionSchema = z.object({
  DistributionConfig: z.object({
    DefaultRootObject: z.string().default(''),
    Origins: z.array(z.object({ Id: z.string(), DomainName: z.string() })),
    DefaultCacheBehavior: behaviourSchema,
    CacheBehaviors: z.array(behaviourSchema.extend({ PathPattern: z.string() })).default([]),
  }),
});

/** How a distribution answers the paths of one pattern. */
export type Behaviour = Readonly<{
  fits: (path: string) => boolean;
  /** Whether the API stands behind it, rather than the bucket. */
  isApi: boolean;
  methods: readonly string[];
  compress: boolean;
  headersPolicy: string | undefined;
  viewerFunction: string | undefined;
}>;

/** A distribution, its behaviours in the order they are tried. */
export type Distribution = Readonly<{ rootObject: string; behaviours: readonly Behaviour[] }>;

/** The template's distribution; null where it has none. */
export const distributionOf = (template: Template): Distribution | null => {
  const config = template.all('AWS::CloudFront::Distribution', distributionSchema)[0]?.properties.DistributionConfig;
  if (config === undefined) return null;
  const apiOrigins = new Set(
    config.Origins.filter(({ DomainName }) => DomainName.includes('.execute-api.')).map(({ Id }) => Id),
  );
  const behaviour = (it: z.output<typeof behaviourSchema>, pattern: string): Behaviour => ({
    fits: patternOf(pattern),
    isApi: apiOrigins.has(it.TargetOriginId),
    methods: it.AllowedMethods,
    compress: it.Compress,
    headersPolicy: it.ResponseHeadersPolicyId,
    viewerFunction: it.FunctionAssociations.find(({ EventType }) => EventType === 'viewer-request')?.FunctionARN,
  });

  return {
    rootObject: config.DefaultRootObject,
    behaviours: [
      ...config.CacheBehaviors.map((it) => behaviour(it, it.PathPattern)),
      behaviour(config.DefaultCacheBehavior, '*'),
    ],
  };
};

const patternOf = (pattern: string): ((path: string) => boolean) => {
  const escaped = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^/?${escaped.replace(/^\//, '')}$`);

  return (path) => expression.test(path);
};
