import { Loading } from '../parts/loading';

/** The place of a session that is on its way, in the geometry of what will come. */
export const SessionSkeleton = () => (
  <Loading>
    <div className="bone mt-3 h-5 w-20" />
    <div className="bone mt-6 h-4 w-44" />
    <div className="bone mt-2 h-11 w-80 max-w-full" />
    <div className="bone mt-4 h-6 w-28" />
    <div className="bone mt-4 h-12 w-72 max-w-full" />
    <div className="mt-5 grid gap-4.5 lg:grid-cols-[minmax(0,1fr)_clamp(15rem,33%,20rem)] lg:gap-6">
      <div className="grid gap-4.5">
        <div className="bone h-56 rounded-card" />
        <div className="bone h-80 rounded-card" />
      </div>
      <div className="bone h-44 rounded-card" />
    </div>
  </Loading>
);
