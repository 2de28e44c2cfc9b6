import type { Session } from '../../../shared/domain/session/session';
import { hasIcon, SessionSign } from '../session-sign';

/** The picture of a session on its day. */
export const EntryPicture = ({ session }: Readonly<{ session: Session }>) => (
  <div
    className={`entry-picture ${hasIcon(session.kind) ? 'entry-icon' : ''} ${session.kind === 'strength' ? 'entry-icon-strength' : ''}`}
  >
    <SessionSign session={session} size={34} />
  </div>
);
