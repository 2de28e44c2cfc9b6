import { formatDistance, formatDuration, formatPaceRange, type UnitSystem } from '../units/format';
import type { Session } from './session';
import { mainSet } from './session-facts';

/** Who the note is shown to: their units, and their goal in words, as `goalName` gives it. */
export type NoteReader = Readonly<{ units: UnitSystem; goal: string }>;

/**
 * A coach's note with its slots filled from the session itself, so that prose can never disagree with the prescription:
 * {pace} and {zone} of the main set, {distance} and {duration} of the whole session, {goal}. Any other slot is left as it stands.
 *
 * @example
 * 'Hold {pace}; that is {zone}.' // 'Hold 4:50–5:05 /km; that is Zone 4.'
 */
export const fillNote = (
  session: Pick<Session, 'note' | 'sections' | 'distance' | 'duration'>,
  reader: NoteReader,
): string => {
  const work = mainSet(session)?.work ?? null;
  const slots: ReadonlyMap<string, string> = new Map([
    ['{pace}', work?.pace ? formatPaceRange(work.pace, reader.units) : 'an effort you can feel'],
    ['{zone}', work?.zone ? `Zone ${work.zone}` : 'an easy effort'],
    [
      '{distance}',
      session.distance > 0 ? formatDistance(session.distance, reader.units) : formatDuration(session.duration),
    ],
    ['{duration}', formatDuration(session.duration)],
    ['{goal}', reader.goal],
  ]);
  return session.note.replace(/\{[a-z]+\}/g, (slot) => slots.get(slot) ?? slot);
};
