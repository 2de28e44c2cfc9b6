import type { Page } from 'playwright-core';

const mostStops = 150;

/** Goes through a page by Tab. What is wrong on the way: out of reading order, out of sight, or without a ring. */
export const focusFaults = async (page: Page): Promise<readonly string[]> => {
  const faults: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(stopFault);
    if (fault === null) return faults;
    if (fault !== '') faults.push(fault);
  }
  return [...faults, `does not come to an end in ${mostStops} stops`];
};

/** Null at the end of the page; '' where all is well. Runs in the page. */
const stopFault = (): string | null => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const memory = globalThis as unknown as { before?: Element };
  const { before } = memory;
  memory.before = focused;
  const name = focused.outerHTML.slice(0, 120);
  if (before !== undefined && (focused.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_PRECEDING) === 0)
    // Round again from the top: all have been seen.
    return before.contains(focused) || focused.matches('.skip') ? null : `out of order: ${name}`;

  // A tile draws the ring of the input it covers; a card that is one link draws it around itself.
  const tile = focused.closest('.tile, label');
  const drawers = [
    getComputedStyle(focused),
    getComputedStyle(focused, '::after'),
    ...(tile ? [getComputedStyle(tile)] : []),
  ];
  const ringed = drawers.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  );
  if (!ringed) return `without a ring: ${name}`;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `out of sight: ${name}`;
  const middle = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
  const isCovered =
    middle !== null &&
    !focused.contains(middle) &&
    !middle.contains(focused) &&
    focused.closest('label') !== middle.closest('label');
  return isCovered ? `covered: ${name}` : '';
};
