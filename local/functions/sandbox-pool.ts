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
  /** How long an idle sandbox keeps its memory, in milliseconds. To open one takes half a second of a processor. */
  idle: number;
}>;

export const openSandboxPool = (
  settings: FunctionSettings,
  onLog: (text: string) => void,
  { most, idle }: PoolLimits = { most: 8, idle: 300_000 },
): SandboxPool => {
  const free = idleSandboxes(idle);
  const busy = new Set<Sandbox>();
  const waiting: (() => void)[] = [];

  const take = async (): Promise<Sandbox> => {
    while (busy.size >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    const sandbox = free.take() ?? openSandbox(settings, onLog);
    busy.add(sandbox);
    return sandbox;
  };

  const giveBack = (sandbox: Sandbox): void => {
    busy.delete(sandbox);
    waiting.shift()?.();
    if (sandbox.isAlive()) free.keep(sandbox);
  };

  return {
    warm: () => {
      if (free.count() + busy.size === 0) giveBack(openSandbox(settings, onLog));
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
      await Promise.all([...free.release(), ...busy].map((sandbox) => sandbox.stop()));
    },
  };
};

/** Sandboxes with nothing to do; each is stopped after `idle` milliseconds of that. */
const idleSandboxes = (idle: number) => {
  const waits = new Map<Sandbox, NodeJS.Timeout>();
  const forget = (sandbox: Sandbox): void => {
    clearTimeout(waits.get(sandbox));
    waits.delete(sandbox);
  };

  return {
    count: () => waits.size,
    keep: (sandbox: Sandbox): void => {
      const stop = () => {
        forget(sandbox);
        void sandbox.stop();
      };
      waits.set(sandbox, setTimeout(stop, idle).unref());
    },
    /** The one that came last. */
    take: (): Sandbox | null => {
      for (const sandbox of [...waits.keys()].reverse()) {
        forget(sandbox);
        if (sandbox.isAlive()) return sandbox;
      }
      return null;
    },
    /** All of them, to be stopped by the caller. */
    release: (): readonly Sandbox[] => {
      const all = [...waits.keys()];
      all.forEach(forget);
      return all;
    },
  };
};
