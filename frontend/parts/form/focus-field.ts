import { announce } from '../announcements';

/**
 * Goes on at a field that is only just being drawn, or only just told what is wrong with it. What it is folded away in
 * is opened. Whoever stands in the field already is told what is wrong: nothing else would read it to them.
 */
export const focusField = (id: string): void => {
  setTimeout(() => {
    const field = document.getElementById(id);
    const folded = field?.closest('details');
    if (folded) folded.open = true;
    if (field !== null && field === document.activeElement) announce(faultOf(field));
    else field?.focus();
  });
};

const faultOf = (field: HTMLElement): string => {
  const told = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  const fault = told.find((id) => id.endsWith('-error'));
  return (fault && document.getElementById(fault)?.textContent) || '';
};
