import { useRef } from 'react';

/** A key for each wish, the same as long as the wish is: pressing twice, or again after a lost reply, asks once. */
export const useWishKeys = (): ((wish: string) => string) => {
  const keys = useRef(new Map<string, string>());

  return (wish) => {
    const key = keys.current.get(wish) ?? crypto.randomUUID();
    keys.current.set(wish, key);
    return key;
  };
};
