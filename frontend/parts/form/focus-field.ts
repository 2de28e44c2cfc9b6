/**
 * Goes on at a field that is only just being drawn, or only just told what is wrong with it. What it is folded away in
 * is opened.
 */
export const focusField = (id: string): void => {
  setTimeout(() => {
    const field = document.getElementById(id);
    const folded = field?.closest('details');
    if (folded) folded.open = true;
    field?.focus();
  });
};
