import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { useIsWide } from './use-is-wide';

type Props = Readonly<{ children: ReactNode }>;

const afterMs = 300;

/** Only the first page of a visit is drawn in steps; later pages are drawn whole, for scrolling back. */
let isTimeNow = false;

/** Draws what is folded once the page stands, and in small steps: nobody waits for what nobody sees yet. */
export const Later = ({ children }: Props) => {
  const [isTime, setIsTime] = useState(isTimeNow);
  useEffect(() => {
    const timer = setTimeout(() => {
      isTimeNow = true;
      startTransition(() => setIsTime(true));
    }, afterMs);
    return () => clearTimeout(timer);
  }, []);

  return isTime ? children : null;
};

/** The same for what lies below the first screen of a phone. A wide screen may show it at once. */
export const Below = ({ children }: Props) => (useIsWide() ? children : <Later>{children}</Later>);

/** What follows the top of a page: on a phone it is drawn in the step after it, so that the top need not wait for it. */
export const Then = ({ children }: Props) => {
  const isWide = useIsWide();
  const [isTurn, setIsTurn] = useState(isTimeNow);
  // A transition like the later one: of a lower kind, it could be overtaken by what lies below it, and push that down.
  useEffect(() => startTransition(() => setIsTurn(true)), []);

  return isWide || isTurn ? children : null;
};
