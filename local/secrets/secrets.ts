import * as z from 'zod';
import { AwsFault, jsonReply } from '../gateway/aws-reply';
import type { AwsService } from '../gateway/gateway';
import type { Template } from '../template/template';

const secretSchema = z.object({
  SecretString: z.string().default(''),
  Tags: z.array(z.object({ Key: z.string(), Value: z.string() })).default([]),
});

/**
 * Stands in for Secrets Manager: a secret of the template is what this laptop has under the variable that its tag
 * `pacewright:variable` names, or else what the template puts into it at first.
 */
export const openSecrets = (template: Template, own: () => Readonly<Record<string, string>>): AwsService => {
  const secrets = template.all('AWS::SecretsManager::Secret', secretSchema);

  return async ({ operation, input }) => {
    if (operation !== 'GetSecretValue') {
      throw new AwsFault('InvalidRequestException', `The laptop does not know ${operation} of a secret.`);
    }
    const secret = secrets.find(({ ref, name }) => [ref, name].includes(String(input['SecretId'])));
    if (secret === undefined) {
      throw new AwsFault('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    }
    const { ref, name, properties } = secret;
    const variable = properties.Tags.find(({ Key }) => Key === 'pacewright:variable')?.Value ?? '';

    return jsonReply({
      ARN: ref,
      Name: name,
      VersionId: 'laptop',
      SecretString: own()[variable] ?? properties.SecretString,
    });
  };
};
