import { useRef } from 'react';

/** An idempotency key for each wish, kept while the wish is the same: a second press or a lost reply asks only once. */
export const useWishKeys = (): ((wish: string) => string) => {
  const keys = useRef(new Map<string, string>());

  return (wish) => {
    const key = keys.current.get(wish) ?? crypto.randomUUID();
    keys.current.set(wish, key);
    return key;
  };
};
