import { Bike, Flag, type LucideIcon, Waves } from 'lucide-react';
import type { Session } from '../../shared/domain/session/session';
import type { SessionKind } from '../../shared/domain/session/workout';
import { MiniProfile } from '../charts/mini-profile';
import { Dumbbell } from '../parts/dumbbell';

const icons: Partial<Record<SessionKind, LucideIcon>> = {
  race: Flag,
  bike: Bike,
  pool: Waves,
  elliptical: Bike,
};

/** The shape of a session, or the sign of one that has none. */
export const EntryPicture = ({ session: { kind, sections } }: Readonly<{ session: Session }>) => {
  const Icon = icons[kind];
  if (kind === 'strength')
    return (
      <div className="entry-picture entry-icon entry-icon-strength">
        <Dumbbell size={34} />
      </div>
    );

  return (
    <div className={`entry-picture ${Icon ? 'entry-icon' : ''}`}>
      {Icon ? <Icon size={34} strokeWidth={1.5} aria-hidden="true" /> : <MiniProfile sections={sections} />}
    </div>
  );
};
