import { Loading } from '../parts/loading';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The place of a week that is on its way, in the geometry of what will come. */
export const PlanSkeleton = () => (
  <Loading>
    <div className="bone h-4 w-40" />
    <div className="bone mt-2 h-9 w-56" />
    <div className="bone mt-3 h-5 w-full max-w-text" />
    <div className="bone mt-6 h-41 rounded-card lg:h-53" />
    <div className="mt-4.5 hidden grid-cols-2 gap-4.5 lg:grid">
      <div className="bone h-52 rounded-card" />
      <div className="bone h-52 rounded-card" />
    </div>
    <div className="mt-4.5 grid gap-2 lg:grid-cols-7 lg:gap-2.5">
      {days.map((day) => (
        <div key={day} className="bone h-18 rounded-row lg:h-66" />
      ))}
    </div>
  </Loading>
);
