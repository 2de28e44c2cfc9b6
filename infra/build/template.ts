import { readFileSync } from 'node:fs';

export type Properties = Readonly<Record<string, unknown>>;
export type Resource = Readonly<{ Type: string; Properties?: Properties }>;

/** A synthesized template, as far as our own checks look at it. */
export type Template = Readonly<{ Resources: Readonly<Record<string, Resource>> }>;

/** Reads the template that `synthesize` has written. */
export const readTemplate = (path: string): Template => JSON.parse(readFileSync(path, 'utf8'));

/** The resources of one type, by their logical ids. */
export const resourcesOf = ({ Resources }: Template, type: string): ReadonlyMap<string, Properties> =>
  new Map(
    Object.entries(Resources)
      .filter(([, { Type }]) => Type === type)
      .map(([id, { Properties = {} }]) => [id, Properties]),
  );
