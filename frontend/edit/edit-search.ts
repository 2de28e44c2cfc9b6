/** `?edit=<id>`: the edit that is being worked into the plan, so that a reload finds it again. */
export const editSearch = ({ edit }: Record<string, unknown>): { edit?: string } =>
  typeof edit === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(edit) ? { edit } : {};
