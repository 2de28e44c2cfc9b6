import { type ReactNode, startTransition, useEffect, useState } from 'react';

const afterMs = 300;

/** Draws the inside of what is folded once the page stands, and in small steps: nobody waits for what nobody sees. */
export const Later = ({ children }: Readonly<{ children: ReactNode }>) => {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setIsTime(true)), afterMs);
    return () => clearTimeout(timer);
  }, []);

  return isTime ? children : null;
};
