import { ConnectionNotes } from '../offline/connection-notes';
import { useKeptWeeks } from '../offline/use-kept-weeks';
import { Toasts } from '../parts/toast';
import { useIsWide } from '../parts/use-is-wide';
import { Page } from './entrance';
import { Opening } from './opening';
import { Rail } from './rail';
import { TabBar } from './tab-bar';
import { TopBar } from './top-bar';

/**
 * The frame of every page of an athlete who has a plan: a rail on wide screens, a head and a tab bar on narrow ones.
 */
export const Shell = () => {
  useKeptWeeks();
  const isWide = useIsWide();

  return (
    <div className="grid min-h-dvh grid-cols-1 grid-rows-[auto_1fr] lg:grid-cols-[13.5rem_minmax(0,1fr)] lg:grid-rows-1">
      {isWide ? <Rail /> : <TopBar />}
      <main className="mx-auto w-full max-w-page px-4 pt-2.5 pb-27 lg:px-9 lg:pt-7 lg:pb-12">
        <ConnectionNotes />
        <Page opening={<Opening />} />
      </main>
      {!isWide && <TabBar />}
      <Toasts />
    </div>
  );
};
