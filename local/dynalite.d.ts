declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** Starts a DynamoDB of its own; in memory unless a path is given. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}
