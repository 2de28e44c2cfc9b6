import { type FunctionSettings, openSandbox, type Sandbox } from './sandbox';

/** The sandboxes of one function: as many as it has events at once, up to a limit, freed when idle. */
export type SandboxPool = Readonly<{
  invoke: (event: unknown) => Promise<unknown>;
  /** Opens a sandbox ahead of the first event, unless there is one. */
  warm: () => void;
  stop: () => Promise<void>;
}>;

type PoolLimits = Readonly<{
  /** Events at once; more wait their turn. */
  most: number;
  /** How long an idle sandbox keeps its memory, in milliseconds. */
  idle: number;
}>;

export const openSandboxPool = (
  settings: FunctionSettings,
  onLog: (text: string) => void,
  { most, idle }: PoolLimits = { most: 8, idle: 60_000 },
): SandboxPool => {
  const free: { sandbox: Sandbox; timer: NodeJS.Timeout }[] = [];
  const busy = new Set<Sandbox>();
  const waiting: (() => void)[] = [];

  const take = async (): Promise<Sandbox> => {
    while (busy.size >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    let sandbox: Sandbox | undefined;
    while (sandbox === undefined && free.length > 0) {
      const next = free.pop();
      clearTimeout(next?.timer);
      if (next?.sandbox.isAlive()) sandbox = next.sandbox;
    }
    const taken = sandbox ?? openSandbox(settings, onLog);
    busy.add(taken);
    return taken;
  };

  const giveBack = (sandbox: Sandbox): void => {
    busy.delete(sandbox);
    waiting.shift()?.();
    if (!sandbox.isAlive()) return;
    const timer = setTimeout(() => {
      const index = free.findIndex((entry) => entry.sandbox === sandbox);
      if (index >= 0) free.splice(index, 1);
      void sandbox.stop();
    }, idle);
    timer.unref();
    free.push({ sandbox, timer });
  };

  return {
    warm: () => {
      if (free.length + busy.size === 0) giveBack(openSandbox(settings, onLog));
    },
    invoke: async (event) => {
      const sandbox = await take();
      try {
        return await sandbox.invoke(event);
      } finally {
        giveBack(sandbox);
      }
    },
    stop: async () => {
      for (const { timer } of free) clearTimeout(timer);
      await Promise.all([...free.map(({ sandbox }) => sandbox), ...busy].map((sandbox) => sandbox.stop()));
    },
  };
};
