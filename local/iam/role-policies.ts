import * as z from 'zod';
import type { Template } from '../template/template';
import { policyDocumentSchema, type Statement } from './statement';

const roleSchema = z.object({
  Policies: z.array(z.object({ PolicyDocument: policyDocumentSchema })).default([]),
});
const policySchema = z.object({ PolicyDocument: policyDocumentSchema, Roles: z.array(z.string()).default([]) });

/** The statements of a role by its ARN. AWS's own managed policies are left out: they grant logs and traces only. */
export type RolePolicies = (roleArn: string) => readonly Statement[];

/** Collects what each role of the template may do. */
export const rolePolicies = (template: Template): RolePolicies => {
  const policies = template.all(['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'], policySchema);
  const byRole = new Map(
    template
      .all('AWS::IAM::Role', roleSchema)
      .map(({ arn, ref, properties }) => [
        arn,
        [
          ...properties.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
          ...policies
            .filter((policy) => policy.properties.Roles.includes(ref))
            .flatMap((policy) => policy.properties.PolicyDocument.Statement),
        ],
      ]),
  );

  return (roleArn) => byRole.get(roleArn) ?? [];
};
