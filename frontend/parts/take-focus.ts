/** As a `ref`: what is drawn in answer to a press takes the focus, so that reading goes on with it. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });
