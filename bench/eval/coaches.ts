import { AnthropicClient, bearer } from '../../shared/adapters/anthropic/client';
import { anthropicModel } from '../../shared/adapters/anthropic/model';
import { modelTable } from '../../shared/adapters/model-table';
import { systemClock } from '../../shared/adapters/system-clock';
import { planVersion } from '../../shared/coach/claude/plan/plan-rules';
import type { PlanWriter } from '../../shared/ports';
import { claudeCoach } from '../../shared/usecases/claude/claude-coach';
import { usualPace } from '../../shared/usecases/claude/pace';
import { houseCoach } from '../../shared/usecases/plan-generation/house-coach';
import { memoryPorts } from '../../test/fakes/memory-ports';
import { goodModel } from '../../test/fakes/messages-api/good-model';
import { fakeKey, startMessagesApi } from '../../test/fakes/messages-api/messages-api';

export const coachNames = ['house', 'fake', 'live'] as const;
export type CoachName = (typeof coachNames)[number];

/** A coach that can be put before athletes, until it is sent home. */
export type SeatedCoach = Readonly<{
  name: CoachName;
  prompt: string;
  writer: PlanWriter;
  stop: () => Promise<void>;
}>;

export const noKey =
  'The live coach needs ANTHROPIC_API_KEY in the shell: it asks Claude, and each plan costs money. Leave “live” out to compare the others.';

/** @throws Error with a sentence where the live coach has no key */
export const seated = async (name: CoachName, environment: NodeJS.ProcessEnv): Promise<SeatedCoach> => {
  if (name === 'house') return { name, prompt: '–', writer: houseCoach, stop: async () => {} };
  if (name === 'live') {
    const key = environment['ANTHROPIC_API_KEY'];
    if (!key) throw new Error(noKey);
    const url = environment['ANTHROPIC_BASE_URL'] || 'https://api.anthropic.com';
    return { name, prompt: planVersion, writer: claude(url, key, environment), stop: async () => {} };
  }
  const api = await startMessagesApi({ script: goodModel, pace: { tokensPerSecond: 1e6, firstTextMs: 0 } });
  return { name, prompt: planVersion, writer: claude(api.url, fakeKey, {}), stop: api.stop };
};

/** Claude as the functions ask it: the same use case, prompts and SDK, with receipts and allowances in memory. */
const claude = (url: string, key: string, environment: NodeJS.ProcessEnv): PlanWriter => {
  const clock = systemClock();
  const table = modelTable(environment);
  const client = new AnthropicClient(
    url,
    bearer(async () => key),
  );
  return claudeCoach({
    ...memoryPorts(),
    clock,
    model: anthropicModel({ client, table: () => table, clock }),
    modelOf: (task) => table.tasks[task].model,
    allowance: () => ({ callsPerAthlete: 10, dailyMicroUsd: Number.MAX_SAFE_INTEGER }),
    pace: usualPace,
  });
};
