/** What an athlete decides about a change. `sessions`: what of the change is accepted; null for all of it. */
export type Decision = Readonly<
  { kind: 'accept'; sessions: readonly string[] | null } | { kind: 'reject' } | { kind: 'restore' }
>;
