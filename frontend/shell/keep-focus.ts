const headings = 'h1, h2, h3, h4, legend';

/**
 * Keeps the reader's place when the focused element disappears: a button that did its work, a skeleton whose page has
 * come. The heading above it gets the focus then. A button that was disabled while it worked gets its focus back. After
 * a change of page this does nothing: the new page's heading takes the focus.
 */
export const keepFocus = (page: Document): void => {
  let holder: HTMLElement | null = null;
  let place: Place = { parts: [], headings: [] };
  let path = '';
  const isFree = () => page.activeElement === page.body || page.activeElement === null;

  const restore = (): void => {
    if (holder === null || !isFree() || isOff(holder)) return;
    if (isThere(holder)) holder.focus();
    else if (page.location.pathname === path) read(headingAt(place));
    else holder = null;
  };

  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    [holder, place, path] = [target, placeOf(target), page.location.pathname];
  });
  // After a press beside an element that is still there, nothing is meant to have the focus.
  page.addEventListener('focusout', () =>
    setTimeout(() => {
      if (holder && isThere(holder) && isFree() && !isOff(holder)) holder = null;
    }),
  );
  // After the page's own choice, which may be another element.
  new MutationObserver(() => holder !== null && isFree() && setTimeout(restore)).observe(page.body, {
    ...{ childList: true, subtree: true },
    attributeFilter: ['disabled'],
  });
};

/** Parts that wait for their code or words are hidden meanwhile, and come back. */
const isThere = (element: HTMLElement): boolean => element.getClientRects().length > 0;

const isOff = (element: HTMLElement): boolean => element.isConnected && element.matches(':disabled');

/** The ancestors of an element, innermost first, and the headings before it. */
type Place = Readonly<{ parts: readonly Element[]; headings: readonly HTMLElement[] }>;

const placeOf = (element: Element): Place => ({
  parts: ancestorsOf(element),
  headings: [...element.ownerDocument.querySelectorAll<HTMLElement>(headings)].filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  ),
});

const ancestorsOf = (element: Element): readonly Element[] => {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
};

/** In the narrowest part that is still there: the last heading before the place, or else the first one after it. */
const headingAt = ({ parts, headings: before }: Place): HTMLElement | null => {
  for (const part of parts.filter(({ isConnected }) => isConnected)) {
    const heading = before.findLast((one) => part.contains(one)) ?? part.querySelector<HTMLElement>(headings);
    if (heading !== null) return heading;
  }
  return null;
};

const read = (heading: HTMLElement | null): void => {
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
};
