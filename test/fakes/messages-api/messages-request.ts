import * as z from 'zod';

const cacheControl = z.strictObject({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).optional() });
const textBlock = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  cache_control: cacheControl.nullish(),
});
const content = z.union([z.string().min(1), z.array(textBlock).min(1)]);

/** What may stand in a request, field by field. Which model takes which of them is another matter. */
export const messagesRequest = z.strictObject({
  model: z.string().min(1),
  max_tokens: z.int().min(1).max(128_000),
  messages: z.array(z.strictObject({ role: z.enum(['user', 'assistant']), content })).min(1),
  system: z.union([z.string(), z.array(textBlock)]).optional(),
  metadata: z.strictObject({ user_id: z.string().max(256).nullish() }).optional(),
  output_config: z
    .strictObject({
      effort: z.enum(['low', 'medium', 'high', 'xhigh', 'max']).nullish(),
      format: z.strictObject({ type: z.literal('json_schema'), schema: z.record(z.string(), z.unknown()) }).nullish(),
    })
    .optional(),
  thinking: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('adaptive'), display: z.enum(['summarized', 'omitted']).nullish() }),
      z.strictObject({ type: z.literal('between_tools') }),
      z.strictObject({ type: z.literal('disabled') }),
      z.strictObject({ type: z.literal('enabled'), budget_tokens: z.int().min(1_024) }),
    ])
    .optional(),
  stream: z.boolean().optional(),
  temperature: z.number().min(0).max(1).optional(),
  top_p: z.number().min(0).max(1).optional(),
  top_k: z.int().min(0).optional(),
  stop_sequences: z.array(z.string()).optional(),
  service_tier: z.enum(['auto', 'standard_only']).optional(),
  speed: z.enum(['standard', 'fast']).nullish(),
  inference_geo: z.string().nullish(),
  cache_control: cacheControl.nullish(),
  tools: z.array(z.record(z.string(), z.unknown())).optional(),
  tool_choice: z.record(z.string(), z.unknown()).optional(),
});

export type MessagesRequest = z.output<typeof messagesRequest>;

type Content = string | readonly Readonly<{ text: string }>[];

export const textOf = (value: Content | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : value.map(({ text }) => text).join('\n');
