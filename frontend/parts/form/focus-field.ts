/** Goes on at a field that is only just being drawn: the first of a part that was asked for. */
export const focusField = (id: string): void => {
  setTimeout(() => document.getElementById(id)?.focus());
};
