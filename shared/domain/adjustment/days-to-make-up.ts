/** Days after a missed session in which it may still be done; after them nothing is left to decide. Our rule. */
export const daysToMakeUp = 2;
