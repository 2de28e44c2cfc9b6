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

/** Whether a session is drawn by an icon; all others are drawn by their shape. */
export const hasIcon = (kind: SessionKind): boolean => kind === 'strength' || icons[kind] !== undefined;

/** The shape of a session, or the icon of one that has none; `size` in px. */
export const SessionSign = ({
  session: { kind, sections },
  size,
}: Readonly<{ session: Pick<Session, 'kind' | 'sections'>; size: number }>) => {
  const Icon = icons[kind];
  if (kind === 'strength') return <Dumbbell size={size} />;

  return Icon ? <Icon size={size} strokeWidth={1.5} aria-hidden="true" /> : <MiniProfile sections={sections} />;
};
