import i18next from 'i18next';
import { call } from '../api-client';
import { beginExample } from '../auth/session';
import { spokenOf } from '../i18n/language';
import { deviceTimeZone } from '../today';
import { exampleAthlete } from './example-athlete';

/**
 * Signs in as an example athlete and asks for a plan. Returns the plan's id.
 *
 * @throws ProblemReply, NetworkUnreachable
 */
export const startExample = async (): Promise<string> => {
  const timeZone = deviceTimeZone();
  const names = {
    athlete: i18next.t('landing:example.athlete'),
    race: i18next.t('landing:example.race'),
    why: i18next.t('landing:example.why'),
  };
  const example = await call('startExample', { params: {}, query: { timeZone } });
  const { athlete, goal } = exampleAthlete(example.since, timeZone, names);

  beginExample(example);
  await call('putAthlete', { params: {}, body: { ...athlete, language: spokenOf(i18next.language) } });
  const { goalId } = await call('addGoal', { params: {}, body: goal, idempotencyKey: crypto.randomUUID() });
  const body = { goalId };
  const { planId } = await call('requestPlan', { params: {}, body, idempotencyKey: crypto.randomUUID() });
  return planId;
};
