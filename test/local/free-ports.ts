import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A port that is free now, and the three after it, which a laptop cloud takes too. They lie below those that systems
 * give to outgoing connections (from 32768 on Linux, 49152 elsewhere), so that none of these can come in between.
 */
export const freePorts = async (): Promise<number> => {
  const first = 20_000 + 4 * Math.floor(Math.random() * 3000);
  for (const port of [first, first + 1, first + 2, first + 3]) if (!(await isFree(port))) return freePorts();
  return first;
};

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
};
