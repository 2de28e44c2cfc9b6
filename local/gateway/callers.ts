import { type Demand, isGranted } from '../iam/judge';
import type { RolePolicies } from '../iam/role-policies';
import type { Statement } from '../iam/statement';
import type { Terminal } from '../support/terminal';

/** Someone who calls AWS services: a function, or a workflow by its own role. */
export type Caller = Readonly<{ name: string; policy: readonly Statement[] }>;

/** Judges calls by the synthesized policies, and tells the terminal of each denial. */
export type Callers = Readonly<{
  /** Makes a caller known under the key id it signs with. */
  admit: (keyId: string, name: string, roleArn: string) => void;
  byKeyId: (keyId: string) => Caller | undefined;
  byName: (name: string) => Caller | undefined;
  /** Whether a demand is granted; nobody is told. */
  may: (caller: Caller, demand: Demand) => boolean;
  /** The demand that is not granted, or null. Of each list of demands one must be. */
  refused: (caller: Caller, demands: readonly (readonly Demand[])[]) => Demand | null;
}>;

export const openCallers = (policies: RolePolicies, { warn }: Terminal): Callers => {
  const known = new Map<string, Caller>();

  return {
    admit: (keyId, name, roleArn) => {
      known.set(keyId, { name, policy: policies(roleArn) });
    },
    byKeyId: (keyId) => known.get(keyId),
    byName: (name) => [...known.values()].find((caller) => caller.name === name),
    may: ({ policy }, demand) => isGranted(policy, demand),
    refused: ({ name, policy }, demands) => {
      const missing = demands.find((alternatives) => !alternatives.some((demand) => isGranted(policy, demand)))?.[0];
      if (missing === undefined) return null;
      warn(`AccessDenied: ${name} is not authorized to perform ${missing.action} on ${missing.resource}.`);

      return missing;
    },
  };
};
