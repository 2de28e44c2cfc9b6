const headings = 'h1, h2, h3, h4, legend';

/**
 * Keeps the reader's place when what had the focus leaves under them: a button that did its work, a skeleton whose page
 * has come. The heading nearest to it is read then, instead of nothing. A button that was off while its work went on has
 * the focus again once it is on. A page that was left is not our business: its successor's heading takes the focus.
 */
export const keepFocus = (page: Document): void => {
  let holder: HTMLElement | null = null;
  let around: readonly Element[] = [];
  let path = '';
  const isFree = () => page.activeElement === page.body || page.activeElement === null;

  const restore = (): void => {
    if (holder === null || !isFree() || isOff(holder)) return;
    if (holder.isConnected) holder.focus();
    else if (page.location.pathname === path) read(headingNear(around));
    else holder = null;
  };

  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    [holder, around, path] = [target, ancestorsOf(target), page.location.pathname];
  });
  // Whoever lets go of what is still there, by a press beside it, wants no focus.
  page.addEventListener('focusout', () =>
    setTimeout(() => {
      if (holder?.isConnected && isFree() && !isOff(holder)) holder = null;
    }),
  );
  // Later than the page's own wish, which may lead elsewhere.
  new MutationObserver(() => holder !== null && isFree() && setTimeout(restore)).observe(page.body, {
    ...{ childList: true, subtree: true },
    attributeFilter: ['disabled'],
  });
};

const isOff = (element: HTMLElement): boolean => element.isConnected && element.matches(':disabled');

const ancestorsOf = (element: Element): readonly Element[] => {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
};

/** The first heading of the narrowest part that is still there; a list has none of its own, only its entries do. */
const headingNear = (around: readonly Element[]): HTMLElement | null => {
  for (const part of around) {
    const heading = part.isConnected && !part.matches('ul, ol') ? part.querySelector<HTMLElement>(headings) : null;
    if (heading !== null) return heading;
  }
  return null;
};

const read = (heading: HTMLElement | null): void => {
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
};
