import { describe, expect, it } from '@jest/globals';
import { checked } from './synthesized';

describe('the template', () => {
  it('passes cdk-nag and CDK’s own checks with all that can be switched on', async () => {
    const everything = { examples: 'on', operatorEmail: 'night@example.org', coach: 'claude' } as const;

    await expect(checked(everything)).resolves.toBeDefined();
  });

  it('passes them with Claude on Bedrock', async () => {
    const claude = { provider: 'bedrock', baseUrl: null, tasks: {} } as const;

    await expect(checked({ coach: 'claude', claude })).resolves.toBeDefined();
  });
});
