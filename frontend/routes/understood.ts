/**
 * Reads the address by these names. What a reader leaves out would stay in it as it was written: the router lays what is
 * read over what is there.
 */
export const understood =
  <Search extends object>(
    names: readonly (keyof Search & string)[],
    read: (search: Record<string, unknown>) => Search,
  ) =>
  (search: Record<string, unknown>): Search =>
    Object.assign(Object.fromEntries(names.map((name) => [name, undefined])), read(search));
