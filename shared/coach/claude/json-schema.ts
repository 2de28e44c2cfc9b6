/**
 * JSON Schema as far as Claude's structured output holds a reply to it: no ranges, lengths or patterns, no nullables,
 * every property required and no other allowed. What it cannot enforce, the reply's own parser does.
 */
export type JsonSchema = Described &
  (
    | Readonly<{
        type: 'object';
        properties: Readonly<Record<string, JsonSchema>>;
        required: readonly string[];
        additionalProperties: false;
      }>
    | Readonly<{ type: 'array'; items: JsonSchema; minItems?: 0 | 1 }>
    | Readonly<{ type: 'string'; enum?: readonly string[] }>
    | Readonly<{ type: 'integer' | 'number'; enum?: readonly number[] }>
    | Readonly<{ type: 'boolean' }>
    | Readonly<{ anyOf: readonly JsonSchema[] }>
  );

type Described = Readonly<{ description?: string }>;
