import { Outlet, useRouterState } from '@tanstack/react-router';
import { type JSX, type ReactNode, useEffect, useState } from 'react';
import { OpeningFrame } from './opening';

/** For so long, in ms, whatever stood here before stays: most pages are there sooner. */
const quickMs = 150;

/** What everything stands in. Until the first page is there, it shows that one is on its way. */
export const Entrance = ({ children }: Readonly<{ children: ReactNode }>): JSX.Element => {
  const isOpening = useIsOpening();
  const isEmpty = useRouterState({ select: ({ matches }) => matches.length === 0 });

  return (
    <>
      {isOpening && isEmpty && <OpeningFrame />}
      {children}
    </>
  );
};

/** The page of this address; while the next is long in coming, `opening` in its place. */
export const Page = ({ opening }: Readonly<{ opening: ReactNode }>) => (useIsOpening() ? opening : <Outlet />);

/** The same, where a frame further in may do so in its own place. */
export const PageOrFrame = ({ opening }: Readonly<{ opening: ReactNode }>) => {
  const isOpening = useIsOpening();
  const hasFrame = useRouterState({
    select: ({ matches }) => matches.some(({ routeId }) => routeId === '/athlete/app'),
  });

  return isOpening && !hasFrame ? opening : <Outlet />;
};

/** Whether another page than the one that was here last is on its way, and long in coming. */
const useIsOpening = (): boolean => {
  const isOnItsWay = useRouterState({
    select: ({ status, location, resolvedLocation }) =>
      status === 'pending' && location.pathname !== resolvedLocation?.pathname,
  });
  const [isLong, setIsLong] = useState(false);

  useEffect(() => {
    if (!isOnItsWay) return;
    const timer = setTimeout(() => setIsLong(true), quickMs);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isOnItsWay]);

  return isOnItsWay && isLong;
};
