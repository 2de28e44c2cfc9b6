import type { z } from 'zod';

/** What stands in a prompt under a name, or null where it does not. */
export const promptPart = <S extends z.ZodType>(user: string, name: string, schema: S): z.output<S> | null => {
  const [, json = 'null'] = new RegExp(`^${name}: (.*)$`, 'm').exec(user) ?? [];
  return schema.nullable().catch(null).parse(JSON.parse(json));
};
