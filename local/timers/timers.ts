import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import type { Functions } from '../functions/functions';
import { readJson, writeJson } from '../support/json-file';
import type { Terminal } from '../support/terminal';
import { account, region } from '../template/account';
import type { Template } from '../template/template';
import { scheduleOf } from './schedule';

const ruleSchema = z.object({
  ScheduleExpression: z.string(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Targets: z.array(z.object({ Arn: z.string(), Input: z.string().optional() })),
});

/** One timer, as the console shows it. */
export type Timer = Readonly<{ name: string; schedule: string; due: Date | null }>;

/** The app's timers. */
export type Timers = Readonly<{
  all: () => readonly Timer[];
  /** Fires one now. @returns false where there is none of this name. */
  fire: (name: string) => Promise<boolean>;
  stop: () => void;
}>;

/** setTimeout takes no more than 2³¹ − 1 ms; a longer wait is looked at again each day. */
const longestWait = 86_400_000;

/** Starts the timers; what fell due while the laptop was off is fired once, soon. */
export const startTimers = (
  template: Template,
  functions: Functions,
  stateFolder: string,
  terminal: Terminal,
): Timers => {
  const since = openTimes(join(stateFolder, 'timers.json'));
  const waits = new Map<string, NodeJS.Timeout>();
  const rules = rulesOf(template);

  const dueOf = ({ name, properties, next }: Rule): Date | null =>
    properties.State === 'ENABLED' ? next(since.of(name) ?? new Date()) : null;

  const fireRule = async (rule: Rule): Promise<void> => {
    const now = new Date();
    since.note(rule.name, now);
    await invokeTargets(rule, now, functions);
  };
  const wait = (rule: Rule): void => {
    const due = dueOf(rule);
    if (due === null) return;
    const pause = Math.max(5_000, due.getTime() - Date.now());
    const look = () => (pause > longestWait ? wait(rule) : fireRule(rule).then(() => wait(rule), terminal.warn));
    waits.set(rule.name, setTimeout(look, Math.min(pause, longestWait)).unref());
  };
  for (const rule of rules) {
    if (since.of(rule.name) === null) since.note(rule.name, new Date());
    wait(rule);
  }

  return {
    all: () =>
      rules.map((rule) => ({ name: rule.name, schedule: rule.properties.ScheduleExpression, due: dueOf(rule) })),
    fire: async (name) => {
      const rule = rules.find((each) => each.name === name);
      if (rule === undefined) return false;
      await fireRule(rule);
      return true;
    },
    stop: () => {
      for (const timer of waits.values()) clearTimeout(timer);
    },
  };
};

const rulesOf = (template: Template) =>
  template.all('AWS::Events::Rule', ruleSchema).map(({ name, arn, properties }) => ({
    name,
    arn,
    properties,
    next: scheduleOf(properties.ScheduleExpression),
  }));

type Rule = ReturnType<typeof rulesOf>[number];

const invokeTargets = ({ arn, properties }: Rule, now: Date, functions: Functions) =>
  Promise.all(
    properties.Targets.map(({ Arn, Input }) =>
      // A failure is already in the terminal, and a sweep comes again.
      functions.invoke(Arn, Input === undefined ? eventOf(arn, now) : JSON.parse(Input)).catch(() => null),
    ),
  );

/** When each rule last fired, or was first seen: a wait goes on from there after a restart. */
const openTimes = (file: string) => {
  const times = new Map(Object.entries(z.record(z.string(), z.iso.datetime()).safeParse(readJson(file)).data ?? {}));

  return {
    of: (name: string): Date | null => {
      const at = times.get(name);
      return at === undefined ? null : new Date(at);
    },
    note: (name: string, at: Date): void => {
      times.set(name, at.toISOString());
      writeJson(file, Object.fromEntries(times));
    },
  };
};

const eventOf = (ruleArn: string, now: Date): unknown => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account,
  region,
  time: now.toISOString(),
  resources: [ruleArn],
  detail: {},
});
